import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

const BEFORE_MAY_2025 = {
  on: '2025-05-02',
  cites: 'CESEDA L421-12',
} as const;

describeTitle('rld-ue-carte-bleue', {
  on: '2026-11-21',
  articles: ['CESEDA L421-12', 'CESEDA L426-17', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['IN'],
    'person.birth_date': '1987-07-07',
    'stay.current_title_id': 'talent-carte-bleue-europeenne',
    'talent.cbe_since': '2024-02-01',
    'talent.eligible_eu_title_years_before': 3,
    'stay.absence_eu_max_months': 2,
    'stay.absence_eu_total_months': 6,
    'resources.stable_at_smic': true,
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'discretionary',
  examples: [
    [
      'two years under the French card tomorrow',
      { 'talent.cbe_since': '2024-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-12', changes: ['2026-11-22', 'discretionary'] },
    ],
    ['two years today', { 'talent.cbe_since': '2024-11-21' }, 'discretionary'],
    ['two years yesterday', { 'talent.cbe_since': '2024-11-20' }, 'discretionary'],
    [
      'the first French card not dated',
      { 'talent.cbe_since': null },
      'unknown',
      { missing: ['talent.cbe_since'] },
    ],
    [
      'a month short of three years before',
      { 'talent.eligible_eu_title_years_before': 2.9 },
      'not-eligible',
      { cites: 'CESEDA L421-12' },
    ],
    [
      'a month more than three years before',
      { 'talent.eligible_eu_title_years_before': 3.1 },
      'discretionary',
    ],
    [
      'five years under the French card tomorrow, nothing before it',
      { 'talent.cbe_since': '2021-11-22', 'talent.eligible_eu_title_years_before': 0 },
      'not-eligible',
      { changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'five years under the French card today, nothing before it',
      { 'talent.cbe_since': '2021-11-21', 'talent.eligible_eu_title_years_before': 0 },
      'discretionary',
    ],
    [
      'holds another “talent” permit',
      { 'stay.current_title_id': 'talent-chercheur' },
      'not-eligible',
      { cites: 'CESEDA L421-12' },
    ],
    ['eleven months outside the Union', { 'stay.absence_eu_max_months': 11 }, 'discretionary'],
    ['twelve months outside the Union', { 'stay.absence_eu_max_months': 12 }, 'discretionary'],
    [
      'thirteen months outside the Union',
      { 'stay.absence_eu_max_months': 13 },
      'not-eligible',
      { cites: 'CESEDA L421-12' },
    ],
    ['seventeen months away in all', { 'stay.absence_eu_total_months': 17 }, 'discretionary'],
    ['eighteen months away in all', { 'stay.absence_eu_total_months': 18 }, 'discretionary'],
    [
      'nineteen months away in all',
      { 'stay.absence_eu_total_months': 19 },
      'not-eligible',
      { cites: 'CESEDA L421-12' },
    ],
    ['away from France, but in Germany', { 'stay.absence_max_months': 20 }, 'discretionary'],
    [
      'means below the minimum wage',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'on the disability allowance',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
      'discretionary',
    ],
    [
      'the means not known',
      { 'resources.stable_at_smic': null },
      'unknown',
      { missing: ['resources.net_monthly'] },
    ],
    [
      'on the eve of the change: two years in France and three under Blue Cards before',
      { 'talent.cbe_since': '2023-05-02', 'integration.civic_exam_level': null },
      'discretionary',
      { on: '2025-05-02' },
    ],
    [
      'on the eve of the change: only two years before',
      { 'talent.cbe_since': '2023-05-02', 'talent.eligible_eu_title_years_before': 2 },
      'not-eligible',
      BEFORE_MAY_2025,
    ],
    [
      'on the eve of the change: five years under the French card',
      { 'talent.cbe_since': '2020-05-02', 'talent.eligible_eu_title_years_before': 0 },
      'discretionary',
      { on: '2025-05-02' },
    ],
    ...integration('discretionary'),
    ...over65('discretionary'),
    ...ORDINARY_BARS,
    ...openTo('discretionary', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
