import type { Territory } from './territory.ts';

/**
 * What happens to a limit that ends on a Saturday, a Sunday or a public holiday (CPC art. 642 al. 2).
 * `prudent-no`: the text or the case law is not clear, so the prudent reading does not count the extra day.
 */
export type Roll = 'yes' | 'no' | 'prudent-no';

export type DateUnit = 'month' | 'day';

export interface Span {
  readonly unit: DateUnit;
  readonly count: number;
}

/**
 * A length and its way of counting:
 *
 * - `franc`: neither the first day nor the last counts, one acts until the day after the last;
 * - `plain`: the first day does not count, the last does;
 * - `less-than`: "less than n": until the eve of the last day, never rolled;
 * - `inclusive`: the first day is day 1;
 * - `hours`: hour to hour, to the minute;
 * - `silence`: birth of an implicit decision, same-numbered day, never rolled;
 * - `before`: a window counted backwards from its date;
 * - `before-franc`: clear days before a hearing;
 * - `working-days`: Monday to Friday, holidays excluded;
 * - `until`: the date itself;
 * - `none`: no clock runs (a condition, a charge, a status).
 */
export type TimeLimit =
  | { readonly mode: 'franc'; readonly unit: DateUnit; readonly count: number; readonly roll: Roll }
  | { readonly mode: 'plain'; readonly unit: DateUnit; readonly count: number; readonly roll: Roll }
  | { readonly mode: 'less-than'; readonly unit: DateUnit; readonly count: number }
  | { readonly mode: 'inclusive'; readonly unit: 'day'; readonly count: number }
  | { readonly mode: 'hours'; readonly unit: 'hour'; readonly count: number }
  | { readonly mode: 'silence'; readonly unit: DateUnit; readonly count: number }
  | { readonly mode: 'before'; readonly opens: Span; readonly closes: Span }
  | { readonly mode: 'before-franc'; readonly unit: 'day'; readonly count: number }
  | { readonly mode: 'working-days'; readonly unit: 'working-day'; readonly count: number }
  | { readonly mode: 'until' }
  | { readonly mode: 'none' };

/** `legal` is the best reading, `prudent` the shortest that can be defended. */
export type ReadingKind = 'legal' | 'prudent';

export interface LimitStart {
  readonly on: Temporal.PlainDate;
  /** The minute, for limits in hours; null where nobody recorded it. */
  readonly at: Temporal.Instant | null;
}

export interface LimitPlace {
  /** Where the court or office sits. */
  readonly territory: Territory;
  /** Months added for distance (CJA art. R. 421-7), already chosen for the reading. */
  readonly distanceMonths: number;
}

/** One move of the computation, without words. */
export interface LimitStep {
  readonly kind:
    | 'length'
    | 'distance'
    | 'month-end'
    | 'franc'
    | 'month-end-writing'
    | 'eve'
    | 'holiday'
    | 'weekend'
    | 'hours'
    | 'clock-change'
    | 'hour-unknown'
    | 'opens'
    | 'closes'
    | 'before-franc'
    | 'inclusive';
  readonly date: Temporal.PlainDate;
  readonly count?: number;
  readonly unit?: DateUnit | 'hour' | 'working-day';
  /** Name of the public holiday that pushes the date. */
  readonly holiday?: { readonly fr: string; readonly en: string };
}

export interface LimitResult {
  readonly opensOn: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate | null;
  /** The minute, for limits in hours; a last day ends at its midnight (`expiryOf`). */
  readonly expiresAt: Temporal.Instant | null;
  readonly steps: readonly LimitStep[];
}
