import type { Example } from '../../testing/examples.ts';

/** Who is refused the titles of the Franco-Tunisian agreement, whatever the ground. */
export const BARS: readonly Example[] = [
  ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ['a Moroccan', { 'person.nationality': ['MA'] }, 'not-eligible'],
  [
    'a Tunisian who is also Italian: the law of the Union',
    { 'person.nationality': ['TN', 'IT'] },
    'not-eligible',
  ],
  [
    'not told the nationality',
    { 'person.nationality': null },
    'unknown',
    { missing: ['person.nationality'] },
  ],
  ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
  ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
];
