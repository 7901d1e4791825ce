import { describeTitle } from '../../testing/examples.ts';

const ART = 'Conventions d’établissement subsahariennes';

describeTitle('subsaharan-regroupement-meme-titre', {
  on: '2026-11-21',
  articles: [ART],
  client: { 'person.nationality': ['ML'], 'rf.authorised': true, 'rf.sponsor_title': 'cr' },
  verdict: 'eligible',
  examples: [
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['a Guinean: no convention', { 'person.nationality': ['GN'] }, 'not-eligible'],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['a Gabonese', { 'person.nationality': ['GA'] }, 'eligible'],
    ['joining the holder of a multi-year card', { 'rf.sponsor_title': 'csp' }, 'eligible'],
    [
      'joining the holder of a one-year card',
      { 'rf.sponsor_title': 'cst' },
      'not-eligible',
      { cites: ART },
    ],
    ['no reunification decision', { 'rf.authorised': false }, 'not-eligible', { cites: ART }],
    [
      'not told the permit of the person joined',
      { 'rf.sponsor_title': null },
      'unknown',
      { missing: ['rf.sponsor_title'] },
    ],
  ],
});
