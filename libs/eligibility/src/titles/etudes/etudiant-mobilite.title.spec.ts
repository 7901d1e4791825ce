import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const MULTI_YEAR = {
  ...WITHOUT_VISA,
  'study.mobility_programme_months': 24,
  'study.means_monthly': 615,
  'entry.regular': true,
} as const;

describeTitle('etudiant-mobilite', {
  on: '2026-11-21',
  articles: ['CESEDA L422-5', 'CESEDA L422-6'],
  client: {
    'person.nationality': ['IN'],
    'entry.long_stay_visa_matches': true,
    'study.mobility_other_eu': true,
    'study.means_monthly': 700,
  },
  verdict: 'eligible',
  examples: [
    [
      'no mobility programme',
      { 'study.mobility_other_eu': false },
      'not-eligible',
      { cites: 'CESEDA L422-5' },
    ],
    [
      'programme not told',
      { 'study.mobility_other_eu': null },
      'unknown',
      { missing: ['study.mobility_other_eu'] },
    ],
    [
      'means just under 615 €: article L422-5 asks for none',
      { 'study.means_monthly': 614.99 },
      'eligible',
      { cites: 'CESEDA L422-5' },
    ],
    [
      'no visa, a programme of two years: the prefect may waive the visa',
      MULTI_YEAR,
      'discretionary',
      { cites: 'CESEDA L412-3' },
    ],
    [
      'no visa, a programme of twenty-three months',
      { ...MULTI_YEAR, 'study.mobility_programme_months': 23 },
      'not-eligible',
      { cites: 'CESEDA L422-6' },
    ],
    [
      'no visa, a programme of three years',
      { ...MULTI_YEAR, 'study.mobility_programme_months': 36 },
      'discretionary',
    ],
    [
      'no visa, means just under 615 €',
      { ...MULTI_YEAR, 'study.means_monthly': 614.99 },
      'not-eligible',
      { cites: 'CESEDA L422-6' },
    ],
    [
      'no visa, irregular entry',
      { ...MULTI_YEAR, 'entry.regular': false },
      'not-eligible',
      { cites: 'CESEDA L422-6' },
    ],
    [
      'no visa, appreciation unfavourable',
      { ...MULTI_YEAR, 'assess.overall_appreciation_favourable': false },
      'not-eligible',
      { cites: 'CESEDA L412-3' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
