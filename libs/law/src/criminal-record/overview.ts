import { compareDays } from '@quantieme/calendar';
import { firmMonths, type Conviction } from './conviction.ts';

/** The record at a glance. Sums are null as soon as one of their parts is unknown. */
export interface RecordOverview {
  readonly convictions: number;
  readonly lastFactsOn: Temporal.PlainDate | null;
  /** Whole years since the last facts. */
  readonly yearsSinceFacts: number | null;
  readonly prisonMonths: number | null;
  readonly firmMonths: number | null;
  /** Sentences whose end nobody knows. */
  readonly openSentences: number;
}

function sum(figures: readonly (number | null)[]): number | null {
  return figures.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
}

/** The threat is not among them: a lawyer appraises it. */
export function overviewOf(
  convictions: readonly Conviction[],
  on: Temporal.PlainDate,
): RecordOverview {
  const facts = convictions.map(({ committedOn }) => committedOn);
  const known = facts.filter((day) => day !== null).toSorted(compareDays);
  // A conviction whose facts nobody dates may be the latest.
  const last = facts.includes(null) ? null : (known.at(-1) ?? null);
  return {
    convictions: convictions.length,
    lastFactsOn: last,
    yearsSinceFacts: last && last.until(on, { largestUnit: 'years' }).years,
    prisonMonths: sum(convictions.map(({ sentence }) => sentence.prisonMonths)),
    firmMonths: sum(convictions.map(firmMonths)),
    openSentences: convictions.filter(({ endedOn }) => endedOn === null).length,
  };
}
