import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-19';

describeTitle('talent-mandataire', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['US'],
    'entry.long_stay_visa_matches': true,
    'talent.legal_representative': true,
    'work.group_since': '2026-08-20',
    'work.gross_annual': 67_212.6,
  },
  verdict: 'eligible',
  examples: [
    [
      'not the legal representative',
      { 'talent.legal_representative': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'three months in the group to the day: more is asked',
      { 'work.group_since': '2026-08-21' },
      'not-eligible',
      { cites: 'CESEDA R421-37-1', changes: ['2026-11-22', 'eligible'] },
    ],
    ['three months and two days in the group', { 'work.group_since': '2026-08-19' }, 'eligible'],
    [
      'one cent under three minimum wages',
      { 'work.gross_annual': 67_212.59 },
      'not-eligible',
      { cites: 'CESEDA R421-37' },
    ],
    ['one cent over three minimum wages', { 'work.gross_annual': 67_212.61 }, 'eligible'],
    [
      'the same pay before the minimum wage of June 2026',
      { 'work.gross_annual': 65_629.2, 'work.group_since': '2025-01-01' },
      'eligible',
      { on: '2026-05-31', changes: ['2026-06-01', 'not-eligible'] },
    ],
    ['pay not told', { 'work.gross_annual': null }, 'unknown', { missing: ['work.gross_annual'] }],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'the eve of the decree of June 2025: a month in the group',
      { 'work.group_since': '2025-05-15' },
      'eligible',
      { on: '2025-06-15', changes: ['2025-06-16', 'not-eligible'] },
    ],
    [
      'the eve of the decree: not in the group yet',
      { 'work.group_since': '2025-07-01' },
      'not-eligible',
      { on: '2025-06-15', cites: ART },
    ],
    // 3 × 11.88 × 1,820 hours.
    ...onEarlierDays(
      ['2025-06-15'],
      [
        [
          'three minimum wages',
          { 'work.group_since': '2025-06-15', 'work.gross_annual': 64_864.8 },
          'eligible',
        ],
        [
          'one cent under three minimum wages, a figure that no decree had set',
          { 'work.group_since': '2024-01-01', 'work.gross_annual': 64_864.79 },
          'discretionary',
        ],
        [
          'not the legal representative',
          { 'work.group_since': '2024-01-01', 'talent.legal_representative': false },
          'not-eligible',
        ],
        [
          'no long-stay visa',
          { 'work.group_since': '2024-01-01', ...WITHOUT_VISA },
          'not-eligible',
        ],
        [
          'an Algerian',
          { 'work.group_since': '2024-01-01', 'person.nationality': ['DZ'] },
          'not-eligible',
        ],
      ],
    ),
  ],
});
