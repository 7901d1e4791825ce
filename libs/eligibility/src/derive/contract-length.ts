import type { Derivation } from './derivation.ts';

/** How facts write the months of a contract without an end. */
const WITHOUT_END = 999;

/** A permanent contract is longer than any length asked for: nobody is asked how many months it lasts. */
export const CONTRACT_LENGTH: readonly Derivation[] = [
  {
    fact: 'work.contract_months',
    from: [],
    derive: (known) =>
      known.word('work.contract_type') === 'cdi'
        ? WITHOUT_END
        : known.number('work.contract_months'),
  },
];
