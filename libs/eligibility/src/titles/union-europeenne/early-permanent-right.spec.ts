import { describeTitle } from '../../testing/examples.ts';

const WIFE = {
  'eu.legal_since': '2024-06-01',
  'eu.work_ended_by': null,
  'person.nationality': ['ML'],
  'eu.family_link': 'spouse',
  'eu.lived_with_citizen': true,
} as const;

describeTitle('ue-sejour-permanent', {
  on: '2026-11-21',
  articles: ['CESEDA L234-1'],
  client: {
    'person.nationality': ['PT'],
    'eu.legal_since': '2023-06-01',
    'eu.work_ended_by': 'retirement',
    'eu.activity_years': 20,
    'eu.worker_spouse_french': false,
    'eu.absence_years': 0,
    'eu.absence_months_per_year': 2,
  },
  verdict: 'eligible',
  examples: [
    [
      'a worker who retires after three years to the day: not more than three',
      { 'eu.legal_since': '2023-11-21' },
      'not-eligible',
      { cites: 'CESEDA R234-4', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a worker who retires after three years and a day',
      { 'eu.legal_since': '2023-11-20' },
      'eligible',
    ],
    [
      'a worker who retires after eleven months of work',
      { 'eu.activity_years': 0.92 },
      'not-eligible',
      { cites: 'CESEDA R234-5' },
    ],
    ['a worker who retires after a year of work', { 'eu.activity_years': 1 }, 'eligible'],
    ['early retirement', { 'eu.work_ended_by': 'early-retirement' }, 'eligible'],
    [
      'retired after one year, married to a French citizen',
      { 'eu.legal_since': '2025-11-01', 'eu.worker_spouse_french': true },
      'eligible',
    ],
    [
      'incapacity for good after two years to the day: not more than two',
      {
        'eu.legal_since': '2024-11-21',
        'eu.work_ended_by': 'permanent-incapacity',
        'pension.at_mp': false,
      },
      'not-eligible',
      { cites: 'CESEDA R234-4', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'incapacity for good after more than two years',
      { 'eu.legal_since': '2024-11-20', 'eu.work_ended_by': 'permanent-incapacity' },
      'eligible',
    ],
    [
      'incapacity from a work accident, with a pension, after six months',
      {
        'eu.legal_since': '2026-05-01',
        'eu.work_ended_by': 'permanent-incapacity',
        'pension.at_mp': true,
      },
      'eligible',
    ],
    [
      'a frontier worker after three years to the day, home every week',
      {
        'eu.legal_since': '2023-11-21',
        'eu.work_ended_by': 'frontier-work',
        'eu.activity_years': 3,
        'eu.frontier_weekly_return': true,
      },
      'eligible',
    ],
    [
      'a frontier worker home once a month',
      {
        'eu.work_ended_by': 'frontier-work',
        'eu.activity_years': 3,
        'eu.frontier_weekly_return': false,
      },
      'not-eligible',
      { cites: 'CESEDA R234-4' },
    ],
    [
      'a frontier worker with two years of work',
      {
        'eu.work_ended_by': 'frontier-work',
        'eu.activity_years': 2,
        'eu.frontier_weekly_return': true,
      },
      'not-eligible',
      { cites: 'CESEDA R234-5' },
    ],
    [
      'the wife of a worker who has his right early',
      { ...WIFE, 'eu.sponsor_permanent_early': true },
      'eligible',
    ],
    [
      'the widow of a worker of two years: not more than two',
      {
        ...WIFE,
        'eu.sponsor_died_working': true,
        'eu.sponsor_stay_years_at_death': 2,
        'eu.sponsor_death_work_accident': false,
      },
      'not-eligible',
      { cites: 'CESEDA R234-6' },
    ],
    [
      'the widow of a worker of three years',
      { ...WIFE, 'eu.sponsor_died_working': true, 'eu.sponsor_stay_years_at_death': 3 },
      'eligible',
    ],
    [
      'the widow of a worker who died of a work accident in the first year',
      {
        ...WIFE,
        'eu.sponsor_died_working': true,
        'eu.sponsor_stay_years_at_death': 0.5,
        'eu.sponsor_death_work_accident': true,
      },
      'eligible',
    ],
    [
      'the widow who lost French nationality by that marriage',
      { ...WIFE, 'eu.lost_french_by_marriage': true },
      'eligible',
    ],
    ['a wife of two years without any of it', WIFE, 'not-eligible', { cites: 'CESEDA R234-6' }],
  ],
});
