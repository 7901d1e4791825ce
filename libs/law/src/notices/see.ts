import { findDates } from './dates/find-dates.ts';
import { placeDates } from './dates/place-of.ts';
import type { PlacedDate } from './dates/placed-date.ts';
import { relativeDates } from './dates/relative.ts';
import { findHours, type HourMention } from './hours/find-hours.ts';
import { plainText } from './text/plain-text.ts';
import type { Span } from './text/span.ts';

const BLANK =
  /(?:notifi\w*|remis\w*|notification|presente)[^\n]{0,60}?\b(?:le|du|a|:)\s*:?\s*(?:[._…]{3,}(?!\s*(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)?\s+[a-z]{3}))|_{2,}|\/\s{0,4}_*\/|\s{6,}(?=a\b|\n))/gu;

export interface Seen {
  readonly folded: string;
  readonly placed: readonly PlacedDate[];
  readonly hours: readonly HourMention[];
  readonly blanks: readonly Span[];
}

/** Everything that stands in a letter, before anybody asks which act it is. */
export function see(original: string, today: Temporal.PlainDate): Seen {
  const folded = plainText(original);
  const named = findDates(folded, today);
  const first = placeDates(folded, named);
  const told = relativeDates({ folded, placed: first, today });
  const all = [...named, ...told].toSorted((a, b) => a.start - b.start);
  const placed = told.length > 0 ? placeDates(folded, all) : first;
  let rest = folded;
  for (const { start, end } of placed)
    rest = rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end);
  const blanks = [...folded.matchAll(BLANK)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return { folded, placed, hours: findHours(rest), blanks };
}
