import { describeTitle } from '../../testing/examples.ts';

describeTitle('circulaire-retailleau-2025', {
  on: '2026-11-21',
  articles: ['Circulaire INTK2435521J'],
  client: {
    'person.nationality': ['ML'],
    'stay.habitual_since': '2015-01-01',
    'study.diploma_in_france': true,
  },
  verdict: 'unknown',
  examples: [
    [
      'two years of presence: a circular refuses nothing by itself',
      { 'stay.habitual_since': '2024-11-21' },
      'unknown',
    ],
    ['on 23 January 2025 it is issued', {}, 'unknown', { on: '2025-01-23' }],
    ['on 22 January 2025 it does not exist', {}, 'not-eligible', { on: '2025-01-22' }],
  ],
});
