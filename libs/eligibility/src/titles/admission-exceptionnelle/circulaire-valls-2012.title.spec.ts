import { describeTitle } from '../../testing/examples.ts';

describeTitle('circulaire-valls-2012', {
  on: '2024-06-03',
  articles: ['Circulaire INTK1229185C'],
  client: {
    'person.nationality': ['ML'],
    'stay.habitual_since': '2015-01-01',
    'work.payslip_months_24': 24,
    'work.payslip_months_60': 58,
    'work.payslip_months_12': 12,
  },
  verdict: 'not-eligible',
  examples: [
    ['its marks, all reached, gave no right in 2021', {}, 'not-eligible', { on: '2021-06-01' }],
    ['on 23 January 2025 it is abrogated', {}, 'not-eligible', { on: '2025-01-23', changes: null }],
  ],
});
