import { describeTitle } from '../../testing/examples.ts';
import { BARS, openTo } from './resident-card.examples.ts';

describeTitle('cr-protection-subsidiaire', {
  on: '2026-11-21',
  articles: ['CESEDA L424-13'],
  client: {
    'person.nationality': ['HT'],
    'stay.current_title_id': 'csp-protection-subsidiaire',
    'stay.titles': [{ title: 'csp-protection-subsidiaire', from: '2022-03-01', to: '2027-02-28' }],
  },
  verdict: 'eligible',
  examples: [
    [
      'the family’s own card',
      { 'stay.current_title_id': 'csp-famille-protection-subsidiaire' },
      'eligible',
    ],
    [
      'an ordinary multi-year permit',
      { 'stay.current_title_id': 'csp-generale' },
      'not-eligible',
      { cites: 'CESEDA L424-13' },
    ],
    [
      'the current permit not known',
      {
        'stay.current_title_id': null,
        'stay.titles': null,
        'stay.regular_years_total': 5,
        'stay.regular_now': true,
      },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    [
      'four years tomorrow',
      { 'stay.titles': [{ title: 'csp-protection-subsidiaire', from: '2022-11-22', to: null }] },
      'not-eligible',
      { cites: 'CESEDA L424-13', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'four years today',
      { 'stay.titles': [{ title: 'csp-protection-subsidiaire', from: '2022-11-21', to: null }] },
      'eligible',
    ],
    [
      'four years yesterday',
      { 'stay.titles': [{ title: 'csp-protection-subsidiaire', from: '2022-11-20', to: null }] },
      'eligible',
    ],
    [
      'four years in all, with a month between two titles: they need not follow one another',
      {
        'stay.titles': [
          { title: 'csp-protection-subsidiaire', from: '2020-01-01', to: '2022-12-31' },
          { title: 'csp-protection-subsidiaire', from: '2023-02-01', to: '2027-01-31' },
        ],
      },
      'eligible',
    ],
    [
      'the titles not listed',
      { 'stay.titles': null, 'stay.regular_now': true },
      'unknown',
      { missing: ['stay.titles'] },
    ],
    [
      'no French, no exam: no integration is asked',
      { 'integration.language_level': 'none' },
      'eligible',
    ],
    [
      'the card has run out and nothing replaces it',
      {
        'stay.titles': [
          { title: 'csp-protection-subsidiaire', from: '2021-03-01', to: '2026-02-28' },
        ],
        'stay.regular_now': false,
      },
      'not-eligible',
    ],
    ...BARS,
    ...openTo('eligible', 'DZ', 'TN'),
  ],
});
