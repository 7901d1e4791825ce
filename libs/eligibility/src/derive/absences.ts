import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';

/** Who left the Union had left France: an absence from France bounds that from the Union, where it is short enough. */
const atMost = (fact: FactId, abroad: FactId, months: number): Derivation => ({
  fact,
  from: [],
  derive: (known) => {
    const away = known.number(fact) ?? known.number(abroad);
    return away !== null && (known.has(fact) || away <= months) ? away : null;
  },
});

/** The absences from the Union that L421-12 allows. */
export const ABSENCES: readonly Derivation[] = [
  atMost('stay.absence_eu_max_months', 'stay.absence_max_months', 12),
  atMost('stay.absence_eu_total_months', 'stay.absence_total_months', 18),
];
