import { describeTitle, type Example } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

/** Decided on 2 May 2025, the last day of the former text: only Blue Cards counted. */
const THE_EVE: readonly Example[] = [
  ['two years in France and three under Blue Cards before', {}, 'discretionary'],
  [
    'under the French card for a day less than two years',
    { 'talent.cbe_since': '2023-05-03' },
    'not-eligible',
  ],
  ['only two years before', { 'talent.eligible_eu_title_years_before': 2 }, 'not-eligible'],
  [
    'five years under the French card, nothing before it',
    { 'talent.cbe_since': '2020-05-02', 'talent.eligible_eu_title_years_before': 0 },
    'discretionary',
  ],
  ['another “talent” permit', { 'stay.current_title_id': 'talent-chercheur' }, 'not-eligible'],
  ['twelve months outside the Union', { 'stay.absence_eu_max_months': 12 }, 'discretionary'],
  ['thirteen months outside the Union', { 'stay.absence_eu_max_months': 13 }, 'not-eligible'],
  ['eighteen months away in all', { 'stay.absence_eu_total_months': 18 }, 'discretionary'],
  ['nineteen months away in all', { 'stay.absence_eu_total_months': 19 }, 'not-eligible'],
  [
    'means below the minimum wage',
    { 'resources.stable_at_smic': false, 'resources.aah_or_asi': false },
    'not-eligible',
  ],
  [
    'on the disability allowance',
    { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
    'discretionary',
  ],
  ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
  ['French at A1', { 'integration.language_level': 'A1' }, 'not-eligible'],
];

const onTheEve = ([said, differs, verdict]: Example): Example => [
  `on the eve of the new text: ${said}`,
  { 'talent.cbe_since': '2023-05-02', 'integration.civic_exam_level': null, ...differs },
  verdict,
  { on: '2025-05-02' },
];

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
    [
      'told of absences from France only, short enough for the Union',
      {
        'stay.absence_eu_max_months': null,
        'stay.absence_eu_total_months': null,
        'stay.absence_max_months': 12,
        'stay.absence_total_months': 18,
      },
      'discretionary',
    ],
    [
      'told of a longer absence from France: part of it may have been in the Union',
      { 'stay.absence_eu_max_months': null, 'stay.absence_max_months': 12.5 },
      'unknown',
      { missing: ['stay.absence_eu_max_months'] },
    ],
    [
      'told of longer absences from France in all',
      { 'stay.absence_eu_total_months': null, 'stay.absence_total_months': 18.5 },
      'unknown',
      { missing: ['stay.absence_eu_total_months'] },
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
    ...THE_EVE.map(onTheEve),
    ...integration('discretionary'),
    ...over65('discretionary'),
    ...ORDINARY_BARS,
    ...openTo('discretionary', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
