import { NUMBER_IN_WORDS, numberInWords } from '../text/numbers.ts';
import { spanOf } from '../text/span.ts';
import { MONTH, WEEKDAYS, type DateMention } from './mention.ts';
import type { PlacedDate } from './placed-date.ts';

type Day = Temporal.PlainDate;

/** Told from the day of the letter, of the mail, or of the day named just before. */
const WORDS: readonly (readonly [RegExp, 'letter' | 'mail' | 'before', number])[] = [
  [/\bce\s+(?:meme\s+)?jour\b/gu, 'letter', 0],
  [/\baujourd'hui\b/gu, 'mail', 0],
  [/\bce\s+(?:matin|midi|soir)\b|\bcet\s+apres-midi\b/gu, 'mail', 0],
  [/\bavant-hier\b/gu, 'mail', -2],
  [/(?<!avant-)\bhier\b(?:\s+(?:soir|matin|apres-midi))?/gu, 'mail', -1],
  [/(?<!apres-)\bdemain\b/gu, 'mail', 1],
  [/\ble\s+(?:meme\s+jour|jour\s+meme)\b/gu, 'before', 0],
  [/\ble\s+lendemain\b/gu, 'before', 1],
  [/\ble\s+surlendemain\b/gu, 'before', 2],
];
/** « Condamné le 4 mars, l'arrêté lui a été notifié le même jour »: as the act, not as what is told of its reasons. */
const ASIDE: ReadonlySet<string> = new Set(['other', 'birth', 'statute', 'to']);
const OF_THE_LETTER = new Set(['decision', 'reading']);

/** « Cahier courrier, page du 19/11/2026 », above « remis ce jour ». */
const PAGE_OF = /\b(?:page|feuille|journee|cahier|registre)\b[^\n]{0,60}\bdu\s*$/u;

/** Nobody knows when it was said: « hier » is of no day. */
const UNDATED =
  /\b(?:sans\s+date|non\s+datee?|date\s+(?:de\s+(?:l'appel|l'envoi|la\s+reception)\s+|d'envoi\s+)?(?:inconnue|illisible|non\s+\w+|absente))\b/u;

function baseOf(
  from: 'letter' | 'mail' | 'before',
  at: number,
  { folded, placed, today }: Told,
): Day | null {
  const before = placed.filter(({ end, value }) => end <= at && value !== null);
  if (from === 'before')
    return (before.findLast(({ role }) => !ASIDE.has(role)) ?? before.at(-1))?.value ?? null;
  const page = before.findLast(({ start }) =>
    PAGE_OF.test(folded.slice(Math.max(0, start - 90), start)),
  );
  if (from === 'letter' && page !== undefined) return page.value;
  const mails = placed.filter(({ role }) => role === 'mailed');
  // Whoever writes « hier » counts from the message that holds it, not from the one that forwards it.
  const mailed = (mails.findLast(({ end }) => end <= at) ?? mails[0])?.value ?? null;
  if (from === 'mail' && mailed !== null) return mailed;
  const isDated = placed.some(({ role, isRecital }) => role === 'decision' && !isRecital);
  if (from === 'mail' && !isDated) return UNDATED.test(folded) ? null : today;
  const own = placed.filter(({ role, isRecital }) => OF_THE_LETTER.has(role) && !isRecital);
  const days = new Set(own.map(({ value }) => String(value)));
  // A letter with two days of its own does not say which is « ce jour ».
  return days.size === 1 ? (own[0]?.value ?? null) : mailed;
}

interface Told {
  readonly folded: string;
  readonly placed: readonly PlacedDate[];
  /** Of a message pasted without its heading: the day it is read. */
  readonly today: Day;
}

/** « Le facteur est passé mardi »: the last one before the message. */
const PAST_WEEKDAY = new RegExp(
  String.raw`\b(?:est|a|ai|ont|suis)\s+(?:ete\s+|bien\s+)?(?:passee?|venue?|recue?|eue?|remise?|donnee?|notifiee?|signee?|presentee?|retiree?|ouverte?|allee?|convoquee?|arretee?|controlee?|emmenee?)\b[^.;,\n\d]{0,40}?\b(${WEEKDAYS.join('|')})\b(?:\s+dernier)?(?!\s+(?:prochain|\d|premier|ou\s))`,
  'gu',
);

/** « Samedi matin la police est venue »: what follows lies behind. */
const OPENING_WEEKDAY = new RegExp(
  String.raw`(?<!\b(?:tous\s+les|chaque)\s+|\d\s*)\b(${WEEKDAYS.join('|')})(?:\s+(?:dernier|matin|midi|soir|apres-midi))?(?=,?(?:\s[^,.;\n]{2,40},)?\s+(?:[a-z']+\s+){1,4}?(?:est|a|ai|ont|m'a|m'ont|l'a|lui\s+a)\s+[a-z]{2,}(?:e|u|t|is|it)e?s?\b)(?!\s+(?:prochain|\d|premier|ou\s))`,
  'gu',
);

/** « Il y a trois jours ». */
const AGO = new RegExp(String.raw`\bil\s+y\s+a\s+(${NUMBER_IN_WORDS}|\d{1,2})\s+jours?\b`, 'gu');

function daysAgoIn(told: Told): readonly DateMention[] {
  return [...told.folded.matchAll(AGO)].flatMap((match): readonly DateMention[] => {
    const at = spanOf(match);
    const base = baseOf('mail', at.start, told);
    const count = match[1] ?? '';
    const days = /\d/u.test(count) ? Number(count) : numberInWords(count);
    if (base === null) return [];
    const value = base.subtract({ days });
    return [{ ...at, value, isSelfChecking: false, doubts: ['relative'] }];
  });
}

/** « OQTF du 12 novembre, notifiée le 16 »: of the same month, or of the next. */
const ALONE = new RegExp(
  String.raw`\b(?:notifi\w+|recue?s?|remise?s?|retiree?s?|presentee?s?|distribuee?s?)\b[^.;\n\d]{0,50}\ble\s+(\d{1,2})(?=[\s,.;)](?!\s*(?:${MONTH}|[/.-]|\d|h\b|er\b|heures?)))`,
  'gu',
);

function daysAloneIn(told: Told): readonly DateMention[] {
  return [...told.folded.matchAll(ALONE)].flatMap((match): readonly DateMention[] => {
    const [whole, day = ''] = match;
    const start = match.index + whole.length - day.length;
    const base = baseOf('before', start, told);
    const isNamed = told.placed.some((one) => one.start <= start && start < one.end);
    if (isNamed || base === null || Number(day) < 1 || Number(day) > base.daysInMonth) return [];
    const month = Number(day) < base.day ? base.add({ months: 1 }) : base;
    const value = month.with({ day: Number(day) });
    const end = start + day.length;
    return [{ start, end, value, isSelfChecking: false, doubts: ['relative'] }];
  });
}

function weekdaysToldIn(told: Told): readonly DateMention[] {
  const { folded } = told;
  const found = [...folded.matchAll(PAST_WEEKDAY), ...folded.matchAll(OPENING_WEEKDAY)];
  return found.flatMap((match): readonly DateMention[] => {
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
export function relativeDates(told: Told): readonly DateMention[] {
  return [...weekdaysToldIn(told), ...daysAgoIn(told), ...daysAloneIn(told), ...daysToldIn(told)];
}

function daysToldIn(told: Told): readonly DateMention[] {
  const { folded } = told;
  return WORDS.flatMap(([pattern, from, days]) =>
    [...folded.matchAll(pattern)].flatMap((match): readonly DateMention[] => {
      const at = spanOf(match);
      const base = baseOf(from, at.start, told);
      if (base === null || isNamedNext(folded, at.end, told)) return [];
      return [{ ...at, value: base.add({ days }), isSelfChecking: false, doubts: ['relative'] }];
    }),
  );
}
