import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

describeTitle('cr-conjoint-francais', {
  on: '2026-11-21',
  articles: ['CESEDA L423-6', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['ML'],
    'person.birth_date': '1990-05-02',
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.marriage_date': '2022-06-18',
    'union.married_in_france': true,
    'union.communal_life': true,
    'stay.titles': [
      { title: 'vls-ts-generique', from: '2022-09-01', to: '2023-08-31' },
      { title: 'csp-generale', from: '2023-09-01', to: '2027-08-31' },
    ],
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'eligible',
  examples: [
    [
      'three years of marriage tomorrow',
      { 'union.marriage_date': '2023-11-22' },
      'not-eligible',
      { cites: 'CESEDA L423-6', changes: ['2026-11-22', 'eligible'] },
    ],
    ['three years of marriage today', { 'union.marriage_date': '2023-11-21' }, 'eligible'],
    ['three years of marriage yesterday', { 'union.marriage_date': '2023-11-20' }, 'eligible'],
    [
      'does not know the day of the wedding',
      { 'union.marriage_date': null },
      'unknown',
      { missing: ['union.marriage_date'] },
    ],
    [
      'three years of regular stay tomorrow',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-22', to: '2027-11-21' }] },
      'not-eligible',
      { cites: 'CESEDA L423-6', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'three years of regular stay today',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-21', to: '2027-11-20' }] },
      'eligible',
    ],
    [
      'three years of regular stay yesterday',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-20', to: '2027-11-19' }] },
      'eligible',
    ],
    [
      'a day without a title last year: the three years start again',
      {
        'stay.titles': [
          { title: 'vls-ts-generique', from: '2022-09-01', to: '2025-08-31' },
          { title: 'csp-generale', from: '2025-09-02', to: '2029-09-01' },
        ],
      },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    [
      'in a civil partnership',
      { 'union.type': 'pacs' },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    ['not told whether married', { 'union.type': null }, 'unknown', { missing: ['union.type'] }],
    [
      'the spouse is not French',
      { 'union.partner_is_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    [
      'the spouse gave up French nationality',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    [
      'life together has ended',
      { 'union.communal_life': false },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    [
      'married in Bamako, registered at Nantes',
      { 'union.married_in_france': false, 'union.marriage_transcribed': true },
      'eligible',
    ],
    [
      'married in Bamako, not registered',
      { 'union.married_in_france': false, 'union.marriage_transcribed': false },
      'not-eligible',
      { cites: 'CESEDA L423-6' },
    ],
    [
      'married in Bamako, not told whether registered',
      { 'union.married_in_france': false },
      'unknown',
      { missing: ['union.marriage_transcribed'] },
    ],
    ...integration('eligible'),
    ...over65('eligible'),
    [
      'decided in June 2025: A2, and no exam yet',
      {
        'union.marriage_date': '2022-05-01',
        'stay.titles': [{ title: 'csp-generale', from: '2022-05-01', to: '2026-04-30' }],
        'integration.language_level': 'A2',
        'integration.civic_exam_level': null,
      },
      'eligible',
      { on: '2025-06-02' },
    ],
    [
      'decided in January 2024, said to reject the values of the Republic: a condition then',
      {
        'union.marriage_date': '2020-05-01',
        'stay.titles': [{ title: 'csp-generale', from: '2020-05-01', to: '2024-04-30' }],
        'integration.rejects_values': true,
      },
      'not-eligible',
      { on: '2024-01-27', cites: 'CESEDA L413-7' },
    ],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'US', 'SN'),
    ...closedTo('DZ', 'TN', 'IT'),
  ],
});
