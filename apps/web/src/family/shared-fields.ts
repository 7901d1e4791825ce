import type { Said } from './said.ts';
import type { FieldSpec } from './said-fields.tsx';

/** What is asked of the other parent of a child of one of the couple. */
export const custodyOf = (ofOne: (child: Said) => boolean): readonly FieldSpec[] => {
  const alive = (child: Said) => ofOne(child) && child['otherParent'] === 'alive';
  return [
    { name: 'otherParent', label: 'otherParent', as: 'otherParents', when: ofOne },
    { name: 'custodyDecision', label: 'custodyDecision', as: 'yes-no', when: alive },
    { name: 'authorisation', label: 'authorisation', as: 'yes-no', when: alive },
  ];
};

/** Whether all of the family is asked for; if not, why. */
export const WHOLE_FAMILY: readonly FieldSpec[] = [
  { name: 'wholeFamily', label: 'wholeFamily', as: 'yes-no' },
  {
    name: 'reasonsForPart',
    label: 'reasonsForPart',
    as: 'yes-no',
    when: ({ wholeFamily }) => wholeFamily === false,
  },
];
