import { describeTitle } from '../../testing/examples.ts';
import { ARTICLE_10 } from './resident-card.examples.ts';

const ART = 'Accord franco-tunisien 10';

describeTitle('tun-cr-parent-enfant-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'child.french_minor_in_france': true,
    'child.birth_date': '2020-05-04',
    'child.parental_authority': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...ARTICLE_10,
    ['no French child', { 'child.french_minor_in_france': false }, 'not-eligible', { cites: ART }],
    [
      'a child who comes of age tomorrow',
      { 'child.birth_date': '2008-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a child of eighteen today',
      { 'child.birth_date': '2008-11-21' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'upkeep without authority',
      { 'child.parental_authority': false, 'child.provides_for_needs': true },
      'eligible',
    ],
    [
      'neither authority nor upkeep',
      { 'child.parental_authority': false, 'child.provides_for_needs': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about authority nor upkeep',
      { 'child.parental_authority': null },
      'unknown',
      { missing: ['child.parental_authority', 'child.provides_for_needs'] },
    ],
  ],
});
