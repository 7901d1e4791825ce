import type { Example } from '../../testing/examples.ts';

/** Who is refused every first certificate, whatever the ground: the bars they share. */
export const BARS: readonly Example[] = [
  ['a Malian', { 'person.nationality': ['ML'] }, 'not-eligible'],
  ['a Tunisian', { 'person.nationality': ['TN'] }, 'not-eligible'],
  [
    'an Algerian who is also Italian: the law of the Union',
    { 'person.nationality': ['DZ', 'IT'] },
    'not-eligible',
  ],
  [
    'an Algerian who is also French: no title to ask for',
    { 'person.nationality': ['DZ', 'FR'] },
    'not-eligible',
  ],
  [
    'an Algerian who is also Moroccan: left to the lawyer',
    { 'person.nationality': ['DZ', 'MA'] },
    'unknown',
    { missing: ['person.nationality'] },
  ],
  [
    'not told the nationality',
    { 'person.nationality': null },
    'unknown',
    { missing: ['person.nationality'] },
  ],
  ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
  ['a judicial ban from the territory', { 'order.expulsion_or_itf': true }, 'not-eligible'],
  ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
  [
    'civil-status records that are not authentic',
    { 'person.civil_status_reliable': false },
    'not-eligible',
  ],
];

/** Renewals and certificates of protected persons: only a grave threat bars. */
export const GRAVE_BARS: readonly Example[] = [
  ['a Malian', { 'person.nationality': ['ML'] }, 'not-eligible'],
  [
    'not told the nationality',
    { 'person.nationality': null },
    'unknown',
    { missing: ['person.nationality'] },
  ],
  ['a simple threat to public order does not bar', { 'order.threat_level': 'simple' }, 'eligible'],
  ['a grave threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
  ['a judicial ban from the territory', { 'order.expulsion_or_itf': true }, 'not-eligible'],
];
