import { compareDays, laterOf } from '@quantieme/calendar';
import { firmMonths, type Conviction } from './conviction.ts';
import type { RecordQuestion } from './questions.ts';

/**
 * When a conviction is erased by time alone.
 *
 * Between `earliest` and `sure` it depends on what is asked. Both null with no question: time alone does not erase it.
 */
export interface Rehabilitation {
  readonly earliest: Temporal.PlainDate | null;
  readonly sure: Temporal.PlainDate | null;
  /** Years counted from the end of the sentence, before any doubling. */
  readonly years: number | null;
  /** A later conviction has stopped the time. */
  readonly interrupted: boolean;
  readonly questions: readonly RecordQuestion[];
}

const FINE = 3;
const SHORT = 5;
const LONG = 10;
const SHORT_MONTHS = 12;
const LONG_MONTHS = 120;
const LONG_TOGETHER_MONTHS = 60;

const nothing = { earliest: null, sure: null, years: null, interrupted: false, questions: [] };

const isLater = (one: Temporal.PlainDate, other: Temporal.PlainDate) => compareDays(one, other) > 0;

/**
 * Years after which the law itself rehabilitates: three after a fine, five after a single sentence of a year at most or
 * another penalty, ten after a single one of ten years or several of five in all. Null: never by time, or unknown.
 */
function yearsOf(one: Conviction, all: readonly Conviction[]): number | 'never' | null {
  const { prisonMonths, fineCents } = one.sentence;
  if (prisonMonths === null) return null;
  if (prisonMonths === 0) return fineCents !== null && fineCents > 0 ? FINE : SHORT;
  const prisons = all.map(({ sentence }) => sentence.prisonMonths);
  if (prisons.includes(null)) return null;
  const others = prisons.filter((months) => months !== null && months > 0);
  if (others.length === 1 && prisonMonths <= SHORT_MONTHS) return SHORT;
  if (others.length === 1) return prisonMonths <= LONG_MONTHS ? LONG : 'never';
  const together = prisons.reduce<number>((sum, months) => sum + (months ?? 0), 0);
  return together <= LONG_TOGETHER_MONTHS ? LONG : 'never';
}

/**
 * @source Code pénal art. 133-13, to be confirmed: lengths, doubling for recidivism, and what interrupts
 * @example a fine paid on 2023-03-10, no recidivism → { earliest: 2026-03-10, sure: 2026-03-10, … }
 */
export function rehabilitationOf(one: Conviction, all: readonly Conviction[]): Rehabilitation {
  const years = yearsOf(one, all);
  if (years === 'never') return nothing;
  if (years === null) return { ...nothing, questions: ['firm'] };
  if (one.endedOn === null) return { ...nothing, years, questions: ['ended'] };
  const single = one.endedOn.add({ years });
  const double = one.endedOn.add({ years: years * 2 });
  const earliest = one.recidivism === true ? double : single;
  const sure = one.recidivism === false ? single : double;
  if (stops(one, all, sure)) return { ...nothing, years, interrupted: true };
  const questions: readonly RecordQuestion[] = one.recidivism === null ? ['recidivism'] : [];
  return { earliest, sure, years, interrupted: false, questions };
}

/** Prudently any conviction that came while time ran, of whatever gravity. */
function stops(
  { id, endedOn, convictedOn }: Conviction,
  all: readonly Conviction[],
  until: Temporal.PlainDate,
): boolean {
  const start = endedOn && convictedOn ? laterOf(endedOn, convictedOn) : endedOn;
  return all.some(
    (other) =>
      other.id !== id &&
      other.convictedOn !== null &&
      start !== null &&
      isLater(other.convictedOn, start) &&
      !isLater(other.convictedOn, until),
  );
}

/** First day on which a ban of so many months has run; a prison sentence that was not suspended comes before it. */
export function banRunsFrom(one: Conviction): Temporal.PlainDate | null {
  const firm = firmMonths(one);
  if (firm === null || firm > 0) return one.endedOn;
  return one.finalOn ?? one.convictedOn;
}
