import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-9';
const NONE = {
  'talent.qualified_diploma_france': false,
  'talent.innovative_company': false,
  'work.french_contract_intragroup': false,
} as const;
const ON_MISSION = {
  ...NONE,
  'work.french_contract_intragroup': true,
  'work.group_since': '2026-08-21',
} as const;

describeTitle('talent-salarie-qualifie', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['LB'],
    'entry.long_stay_visa_matches': true,
    'talent.qualified_diploma_france': true,
    'talent.innovative_company': false,
    'work.french_contract_intragroup': false,
    'work.gross_annual': 39_582,
  },
  verdict: 'eligible',
  examples: [
    [
      'one euro under the pay of reference',
      { 'work.gross_annual': 39_581 },
      'not-eligible',
      { cites: 'CESEDA R421-16 A' },
    ],
    ['one euro over the pay of reference', { 'work.gross_annual': 39_583 }, 'eligible'],
    ['pay not told', { 'work.gross_annual': null }, 'unknown', { missing: ['work.gross_annual'] }],
    ['a foreign master’s and nothing else', NONE, 'not-eligible', { cites: 'CESEDA D421-20' }],
    [
      'a French master’s, told as the degree obtained',
      {
        'talent.qualified_diploma_france': null,
        'study.diploma_in_france': true,
        'study.diploma_level': 'master',
      },
      'eligible',
    ],
    [
      'a licence professionnelle, told as the degree obtained: another degree is not ruled out',
      {
        'talent.qualified_diploma_france': null,
        'study.diploma_in_france': true,
        'study.diploma_level': 'licence-pro',
      },
      'unknown',
      { missing: ['talent.qualified_diploma_france'] },
    ],
    ['hired by an innovative company', { ...NONE, 'talent.innovative_company': true }, 'eligible'],
    ['on mission, three months in the group to the day', ON_MISSION, 'eligible'],
    [
      'on mission, a day short of three months in the group',
      { ...ON_MISSION, 'work.group_since': '2026-08-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'on mission, three months and a day in the group',
      { ...ON_MISSION, 'work.group_since': '2026-08-20' },
      'eligible',
    ],
    [
      'on mission under the foreign contract',
      { ...ON_MISSION, 'work.french_contract_intragroup': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    // 2 × 11.27 × 1,820 hours in January 2023; 1.8 × for a mission.
    [
      '2023: a graduate at twice the minimum wage',
      { 'work.gross_annual': 41_022.8 },
      'eligible',
      { on: '2023-01-01' },
    ],
    [
      '2023: a graduate just under twice the minimum wage',
      { 'work.gross_annual': 41_022.79 },
      'discretionary',
      { on: '2023-01-01', cites: 'CAA Paris 8 janvier 2026 25PA01513' },
    ],
    [
      '2023: a graduate whose pay was not told: no decree had set a threshold',
      { 'work.gross_annual': null },
      'eligible',
      { on: '2023-01-01' },
    ],
    [
      '2023: an innovative company, just under',
      { ...NONE, 'talent.innovative_company': true, 'work.gross_annual': 41_022.79 },
      'discretionary',
      { on: '2023-01-01', cites: 'CAA Paris 8 janvier 2026 25PA01513' },
    ],
    [
      '2023: on mission at 1.8 times the minimum wage',
      { ...ON_MISSION, 'work.group_since': '2020-01-01', 'work.gross_annual': 36_920.52 },
      'eligible',
      { on: '2023-01-01', cites: 'CESEDA L421-13' },
    ],
    [
      '2023: on mission just under',
      { ...ON_MISSION, 'work.group_since': '2020-01-01', 'work.gross_annual': 36_920.51 },
      'discretionary',
      { on: '2023-01-01', cites: 'CAA Paris 8 janvier 2026 25PA01513' },
    ],
    [
      '2023: a regulated profession was no concern of this text',
      { 'work.regulated_profession_ok': false, 'work.gross_annual': 45_000 },
      'eligible',
      { on: '2023-01-01' },
    ],
    // 2 × 11.88 × 1,820 hours.
    [
      'the eve of the decree of June 2025: twice the minimum wage',
      { 'work.gross_annual': 43_243.2 },
      'eligible',
      { on: '2025-06-15' },
    ],
    [
      'the eve of the decree: just under',
      { 'work.gross_annual': 43_243.19 },
      'discretionary',
      { on: '2025-06-15', changes: ['2025-06-16', 'eligible'] },
    ],
    [
      'the eve of the decree: a mission at 1.8 times',
      { ...ON_MISSION, 'work.group_since': '2020-01-01', 'work.gross_annual': 38_918.88 },
      'eligible',
      { on: '2025-06-15' },
    ],
    [
      'the eve of the decree: a mission just under',
      { ...ON_MISSION, 'work.group_since': '2020-01-01', 'work.gross_annual': 38_918.87 },
      'discretionary',
      { on: '2025-06-15', cites: 'CAA Paris 8 janvier 2026 25PA01513' },
    ],
    [
      'summer 2025: the order of 2016',
      { 'work.gross_annual': 35_891 },
      'eligible',
      { on: '2025-08-30', changes: ['2025-08-31', 'not-eligible'] },
    ],
    [
      'summer 2025: just under',
      { 'work.gross_annual': 35_890 },
      'not-eligible',
      { on: '2025-08-30', cites: 'CESEDA R421-16 A' },
    ],
    ...onEarlierDays(
      ['2023-01-01', '2025-06-15'],
      [
        [
          'a foreign master’s and nothing else',
          { ...NONE, 'work.gross_annual': 60_000 },
          'not-eligible',
        ],
        [
          'hired by an innovative company',
          { ...NONE, 'talent.innovative_company': true, 'work.gross_annual': 43_243.2 },
          'eligible',
        ],
        [
          'on mission, three months in the group',
          {
            ...ON_MISSION,
            'work.group_since': null,
            'work.group_seniority_months': 3,
            'work.gross_annual': 60_000,
          },
          'eligible',
        ],
        [
          'on mission, two months in the group',
          {
            ...ON_MISSION,
            'work.group_since': null,
            'work.group_seniority_months': 2,
            'work.gross_annual': 60_000,
          },
          'not-eligible',
        ],
        ['no long-stay visa', { ...WITHOUT_VISA, 'work.gross_annual': 60_000 }, 'not-eligible'],
        [
          'an Algerian',
          { 'person.nationality': ['DZ'], 'work.gross_annual': 60_000 },
          'not-eligible',
        ],
      ],
    ),
    [
      '2023: an innovative company at twice the minimum wage',
      { ...NONE, 'talent.innovative_company': true, 'work.gross_annual': 41_022.8 },
      'eligible',
      { on: '2023-01-01' },
    ],
  ],
});
