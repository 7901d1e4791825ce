import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';

/** A fact that an answer to a wider or a neighbouring question settles, unless it was itself answered. */
const settledBy = (fact: FactId, other: FactId): Derivation => ({
  fact,
  from: [],
  derive: (known) => known.yes(fact) ?? known.yes(other),
});

/** What was told under another name: nobody is asked the same thing twice. */
export const TOLD_OTHERWISE: readonly Derivation[] = [
  settledBy('work.ict_means_sufficient', 'intern.means_sufficient'),
  settledBy('eu.descendant_dependent', 'parent.applicant_dependent'),
];
