import type { Example } from '../../testing/examples.ts';

/** Who is refused the titles of the Franco-Moroccan agreement, whatever the ground. */
export const BARS: readonly Example[] = [
  ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ['a Tunisian', { 'person.nationality': ['TN'] }, 'not-eligible'],
  [
    'a Moroccan who is also Spanish: the law of the Union',
    { 'person.nationality': ['MA', 'ES'] },
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
