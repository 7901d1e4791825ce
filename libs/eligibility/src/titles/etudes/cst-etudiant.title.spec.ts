import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

/** CAA Douai, 18 June 2025, n° 24DA02148: a permit that ended on 4 November 2022, asked for again in February 2024. */
const LATE_RENEWAL = {
  'person.nationality': ['BJ'],
  'entry.visa_type': 'd-long',
  'entry.long_stay_visa_matches': true,
  'entry.first_date': '2020-11-05',
  'stay.current_title_end': '2022-11-04',
  'stay.first_year_completed': true,
  'study.serious_progress': true,
} as const;

const BY_COMPETITION = {
  ...WITHOUT_VISA,
  'study.means_monthly': 0,
  'study.admitted_by_competition': true,
  'application.first_request': true,
} as const;

describeTitle('cst-etudiant', {
  on: '2026-11-21',
  articles: ['CESEDA L422-1', 'CESEDA L422-2'],
  client: {
    'person.nationality': ['VN'],
    'entry.long_stay_visa_matches': true,
    'study.enrolled': true,
    'study.means_monthly': 615,
    'study.admitted_by_competition': false,
    'stay.first_year_completed': false,
    'study.schooled_in_france_since_16': false,
    'study.necessity_of_studies': false,
    'entry.regular': true,
  },
  verdict: 'eligible',
  examples: [
    ['not enrolled', { 'study.enrolled': false }, 'not-eligible'],
    [
      'means just under 615 €',
      { 'study.means_monthly': 614.99 },
      'not-eligible',
      { cites: 'CESEDA L422-1' },
    ],
    ['means just over 615 €', { 'study.means_monthly': 615.01 }, 'eligible'],
    [
      'means not shown',
      { 'study.means_monthly': null },
      'unknown',
      { missing: ['study.means_monthly'] },
    ],
    [
      'no long-stay visa, and nothing that lets the prefect do without it',
      WITHOUT_VISA,
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    [
      'no long-stay visa, schooled in France since sixteen: the prefect may waive it',
      { ...WITHOUT_VISA, 'study.schooled_in_france_since_16': true },
      'discretionary',
      { cites: 'CESEDA L412-3' },
    ],
    [
      'no long-stay visa, a necessity of the studies that a lawyer finds to be established',
      {
        ...WITHOUT_VISA,
        'study.necessity_of_studies': true,
        'assess.overall_appreciation_favourable': true,
      },
      'eligible',
      { cites: 'CESEDA L422-1' },
    ],
    [
      'no long-stay visa, schooled in France since sixteen, irregular entry',
      {
        ...WITHOUT_VISA,
        'study.schooled_in_france_since_16': true,
        'entry.regular': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-3' },
    ],
    [
      'no long-stay visa, schooled in France since sixteen, means just under 615 €',
      {
        ...WITHOUT_VISA,
        'study.schooled_in_france_since_16': true,
        'study.means_monthly': 614.99,
      },
      'not-eligible',
      { cites: 'CESEDA L422-1' },
    ],
    [
      'no long-stay visa, schooling in France not told',
      { ...WITHOUT_VISA, 'study.schooled_in_france_since_16': null },
      'unknown',
      { missing: ['study.schooled_in_france_since_16'] },
    ],
    [
      'admitted by competition: neither visa nor means',
      BY_COMPETITION,
      'eligible',
      { cites: 'CESEDA L422-2' },
    ],
    [
      'admitted by competition years ago: not the first admission any more',
      { ...BY_COMPETITION, 'application.first_request': false },
      'not-eligible',
      { cites: 'CESEDA L422-2' },
    ],
    [
      'second year, with good results',
      { 'stay.first_year_completed': true, 'study.serious_progress': true },
      'eligible',
    ],
    [
      'a Moroccan since 2016, degrees in spite of changes of course and repeated years (CAA Douai, 9 July 2025)',
      {
        'person.nationality': ['MA'],
        'stay.first_year_completed': true,
        'study.serious_progress': true,
      },
      'eligible',
      { on: '2022-09-09' },
    ],
    [
      'four university years without any degree (CAA Nantes, 17 November 2025)',
      { 'stay.first_year_completed': true, 'study.serious_progress': false },
      'not-eligible',
      { on: '2024-06-01', cites: 'CESEDA L433-1' },
    ],
    [
      'second year, without real studies',
      { 'stay.first_year_completed': true, 'study.serious_progress': false },
      'not-eligible',
      { cites: 'CESEDA L433-1' },
    ],
    [
      'second year, results not seen',
      { 'stay.first_year_completed': true, 'study.serious_progress': null },
      'unknown',
      { missing: ['study.serious_progress'] },
    ],
    [
      'asked for again more than six months after the permit ended: the visa of 2020 has served',
      { ...LATE_RENEWAL, 'application.date': '2024-02-15' },
      'not-eligible',
      { on: '2024-05-15', cites: 'CESEDA R431-8' },
    ],
    [
      'the same, filed on the eve of the six months',
      { ...LATE_RENEWAL, 'application.date': '2023-05-03' },
      'eligible',
      { on: '2024-05-15' },
    ],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    ['a Cameroonian', { 'person.nationality': ['CM'] }, 'eligible'],
    [
      'an Algerian: the protocol of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
  ],
});
