import { spanOf } from '../text/span.ts';
import { WEEKDAYS, type DateMention } from './mention.ts';
import type { PlacedDate } from './place-of.ts';

type Day = Temporal.PlainDate;

/** Told from the day of the letter, of the mail, or of the day named just before. */
const WORDS: readonly (readonly [RegExp, 'letter' | 'mail' | 'before', number])[] = [
  [/\b(?:ce\s+jour|ce\s+meme\s+jour|le\s+jour\s+meme)\b/gu, 'letter', 0],
  [/\baujourd'hui\b/gu, 'mail', 0],
  [/\bce\s+(?:matin|midi|soir)\b|\bcet\s+apres-midi\b/gu, 'mail', 0],
  [/\bavant-hier\b/gu, 'mail', -2],
  [/(?<!avant-)\bhier\b(?:\s+(?:soir|matin|apres-midi))?/gu, 'mail', -1],
  [/\ble\s+meme\s+jour\b/gu, 'before', 0],
  [/\ble\s+lendemain\b/gu, 'before', 1],
  [/\ble\s+surlendemain\b/gu, 'before', 2],
];
/** « Condamné le 4 mars, l'arrêté lui a été notifié le même jour »: as the act, not as what is told of its reasons. */
const ASIDE: ReadonlySet<string> = new Set(['other', 'birth', 'statute', 'to']);
const OF_THE_LETTER = new Set(['decision', 'reading']);

function baseOf(
  from: 'letter' | 'mail' | 'before',
  at: number,
  { placed, today }: Told,
): Day | null {
  const before = placed.filter(({ end, value }) => end <= at && value !== null);
  if (from === 'before')
    return (before.findLast(({ role }) => !ASIDE.has(role)) ?? before.at(-1))?.value ?? null;
  const mails = placed.filter(({ role }) => role === 'mailed');
  // Whoever writes « hier » counts from the message that holds it, not from the one that forwards it.
  const mailed = (mails.findLast(({ end }) => end <= at) ?? mails[0])?.value ?? null;
  if (from === 'mail' && mailed !== null) return mailed;
  const isDated = placed.some(({ role, isRecital }) => role === 'decision' && !isRecital);
  if (from === 'mail' && !isDated) return today;
  const own = placed.filter(({ role, isRecital }) => OF_THE_LETTER.has(role) && !isRecital);
  const days = new Set(own.map(({ value }) => String(value)));
  // A letter with two days of its own does not say which is « ce jour ».
  return days.size === 1 ? (own[0]?.value ?? null) : mailed;
}

interface Told {
  readonly placed: readonly PlacedDate[];
  /** Of a message pasted without its heading: the day it is read. */
  readonly today: Day;
}

/** « Le facteur est passé mardi »: the last one before the message. */
const PAST_WEEKDAY = new RegExp(
  String.raw`\b(?:est|a|ai|ont|suis)\s+(?:ete\s+|bien\s+)?(?:passee?|venue?|recue?|remise?|donnee?|notifiee?|signee?|presentee?|retiree?|ouverte?)\b[^.;,\n\d]{0,30}?\b(${WEEKDAYS.join('|')})\b(?:\s+dernier)?(?!\s+(?:prochain|\d|premier))`,
  'gu',
);

function weekdaysToldIn(folded: string, told: Told): readonly DateMention[] {
  return [...folded.matchAll(PAST_WEEKDAY)].flatMap((match): readonly DateMention[] => {
    const [whole, weekday = ''] = match;
    const start = match.index + whole.lastIndexOf(weekday);
    const base = baseOf('mail', start, told);
    if (base === null) return [];
    const back = (base.dayOfWeek - (WEEKDAYS.indexOf(weekday) + 1) + 7) % 7 || 7;
    const value = base.subtract({ days: back });
    const end = start + weekday.length;
    return [{ start, end, value, isSelfChecking: false, doubts: ['relative'] }];
  });
}

/** « Ce jour, 18 novembre »: the day itself follows. */
const isNamedNext = (folded: string, at: number, { placed }: Told) =>
  placed.some(({ start }) => start >= at && /^[\s,]*(?:l[ea]\s+)?$/u.test(folded.slice(at, start)));

/** Days told from another one: « ce jour », « hier ». They are never sure. */
export function relativeDates(folded: string, told: Told): readonly DateMention[] {
  return [...weekdaysToldIn(folded, told), ...daysToldIn(folded, told)];
}

function daysToldIn(folded: string, told: Told): readonly DateMention[] {
  return WORDS.flatMap(([pattern, from, days]) =>
    [...folded.matchAll(pattern)].flatMap((match): readonly DateMention[] => {
      const at = spanOf(match);
      const base = baseOf(from, at.start, told);
      if (base === null || isNamedNext(folded, at.end, told)) return [];
      return [{ ...at, value: base.add({ days }), isSelfChecking: false, doubts: ['relative'] }];
    }),
  );
}
