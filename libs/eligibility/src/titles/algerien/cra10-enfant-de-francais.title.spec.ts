import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, b)';

describeTitle('cra10-enfant-de-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'parent.is_french': true,
    'parent.filiation_established': true,
    'person.birth_date': '2007-01-15',
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
    ['foreign parents', { 'parent.is_french': false }, 'not-eligible', { cites: ART }],
    [
      'filiation that no record establishes',
      { 'parent.filiation_established': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'twenty-one tomorrow',
      { 'person.birth_date': '2005-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'unknown'] },
    ],
    [
      'twenty-one today, not dependent',
      { 'person.birth_date': '2005-11-21', 'parent.applicant_dependent': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'twenty-one since yesterday, not dependent',
      { 'person.birth_date': '2005-11-20', 'parent.applicant_dependent': false },
      'not-eligible',
    ],
    [
      'thirty and dependent',
      { 'person.birth_date': '1996-05-01', 'parent.applicant_dependent': true },
      'eligible',
    ],
    [
      'thirty, not told whether dependent',
      { 'person.birth_date': '1996-05-01' },
      'unknown',
      { missing: ['parent.applicant_dependent'] },
    ],
    [
      'asked for the day before the twenty-first birthday, decided after',
      { 'person.birth_date': '2005-11-10', 'application.date': '2026-11-09' },
      'eligible',
    ],
  ],
});
