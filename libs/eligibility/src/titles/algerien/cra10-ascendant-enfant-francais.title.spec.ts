import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, g)';

describeTitle('cra10-ascendant-enfant-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'child.french_minor_in_france': true,
    'child.birth_date': '2020-05-04',
    'child.parental_authority': true,
    'stay.first_year_completed': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['an irregular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: ART }],
    [
      'not told whether stay is regular',
      { 'stay.regular_now': null },
      'unknown',
      { missing: ['stay.regular_now'] },
    ],
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
      'before the end of the one-year certificate',
      { 'stay.first_year_completed': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about the first year',
      { 'stay.first_year_completed': null },
      'unknown',
      { missing: ['stay.titles'] },
    ],
  ],
});
