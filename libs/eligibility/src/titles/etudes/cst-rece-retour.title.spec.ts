import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L422-14';

describeTitle('cst-rece-retour', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'entry.long_stay_visa_matches': true,
    'study.diploma_in_france': true,
    'study.diploma_level': 'master',
    'study.diploma_date': '2023-07-01',
    'study.left_france_after_diploma': true,
  },
  verdict: 'discretionary',
  examples: [
    [
      'four years after the degree, to the day',
      { 'study.diploma_date': '2022-11-21' },
      'discretionary',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'four years and a day',
      { 'study.diploma_date': '2022-11-20' },
      'not-eligible',
      { cites: ART },
    ],
    ['a day less than four years', { 'study.diploma_date': '2022-11-22' }, 'discretionary'],
    [
      'decided after the four years',
      { 'study.diploma_date': '2022-12-01', 'decision.expected_date': '2026-12-15' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'never left France',
      { 'study.left_france_after_diploma': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a general licence',
      { 'study.diploma_level': 'licence' },
      'not-eligible',
      { cites: 'CESEDA D422-13' },
    ],
    ['a foreign degree', { 'study.diploma_in_france': false }, 'not-eligible', { cites: ART }],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    [
      'date of the degree not told',
      { 'study.diploma_date': null },
      'unknown',
      { missing: ['study.diploma_date'] },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['a doctorate', { 'study.diploma_level': 'doctorate' }, 'discretionary'],
    ['a licence professionnelle', { 'study.diploma_level': 'licence-pro' }, 'discretionary'],
    [
      'a level-I degree with the label of the Conférence des grandes écoles',
      { 'study.diploma_level': 'listed-label' },
      'discretionary',
    ],
  ],
});
