import { spanOf } from '../text/span.ts';
import type { DateMention } from './mention.ts';
import type { PlacedDate } from './place-of.ts';

type Day = Temporal.PlainDate;

/** Told from the day of the letter, of the mail, or of the day named just before. */
const WORDS: readonly (readonly [RegExp, 'letter' | 'mail' | 'before', number])[] = [
  [/\b(?:ce\s+jour|ce\s+meme\s+jour|le\s+jour\s+meme)\b/gu, 'letter', 0],
  [/\baujourd'hui\b/gu, 'mail', 0],
  [/\bce\s+(?:matin|midi|soir)\b|\bcet\s+apres-midi\b/gu, 'mail', 0],
  [/\bavant-hier\b/gu, 'mail', -2],
  [/(?<!avant-)\bhier\b(?:\s+(?:soir|matin|apres-midi))?/gu, 'mail', -1],
  [/\ble\s+lendemain\b/gu, 'before', 1],
  [/\ble\s+surlendemain\b/gu, 'before', 2],
];
const OF_THE_LETTER = new Set(['decision', 'reading']);

function baseOf(
  from: 'letter' | 'mail' | 'before',
  at: number,
  { placed, today }: Told,
): Day | null {
  const before = placed.filter(({ end, value }) => end <= at && value !== null);
  if (from === 'before') return before.at(-1)?.value ?? null;
  const mailed = placed.find(({ role }) => role === 'mailed')?.value ?? null;
  if (from === 'mail') return mailed ?? today;
  const own = placed.filter(({ role, isRecital }) => OF_THE_LETTER.has(role) && !isRecital);
  const days = new Set(own.map(({ value }) => String(value)));
  // A letter with two days of its own does not say which is « ce jour ».
  return days.size === 1 ? (own[0]?.value ?? null) : mailed;
}

interface Told {
  readonly placed: readonly PlacedDate[];
  readonly today: Day;
}

/** « Ce jour, 18 novembre »: the day itself follows. */
const isNamedNext = (folded: string, at: number, { placed }: Told) =>
  placed.some(({ start }) => start >= at && /^[\s,]*(?:l[ea]\s+)?$/u.test(folded.slice(at, start)));

/** Days told from another one: « ce jour », « hier ». They are never sure. */
export function relativeDates(folded: string, told: Told): readonly DateMention[] {
  return WORDS.flatMap(([pattern, from, days]) =>
    [...folded.matchAll(pattern)].flatMap((match): readonly DateMention[] => {
      const at = spanOf(match);
      const base = baseOf(from, at.start, told);
      if (base === null || isNamedNext(folded, at.end, told)) return [];
      return [{ ...at, value: base.add({ days }), isSelfChecking: false, doubts: ['relative'] }];
    }),
  );
}
