import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const NOTHING = {
  'talent.project_real_serious': false,
  'talent.innovative_project_recognised': false,
  'talent.direct_investment_eur': 0,
  'talent.direct_investor_30pct_and_jobs': false,
} as const;
const INNOVATIVE = { ...NOTHING, 'talent.innovative_project_recognised': true } as const;
const INVESTOR = {
  ...NOTHING,
  'resources.gross_annual': 0,
  'talent.direct_investment_eur': 300_000,
  'talent.direct_investor_30pct_and_jobs': true,
} as const;

describeTitle('talent-porteur-projet', {
  on: '2026-11-21',
  articles: ['CESEDA L421-16'],
  client: {
    'person.nationality': ['US'],
    'entry.long_stay_visa_matches': true,
    'study.master_equivalent': true,
    'talent.experience_years': 0,
    'talent.project_real_serious': true,
    'talent.project_investment_eur': 30_000,
    'resources.gross_annual': 22_404.2,
    'talent.innovative_project_recognised': false,
    'talent.direct_investment_eur': 0,
    'talent.direct_investor_30pct_and_jobs': false,
  },
  verdict: 'eligible',
  examples: [
    [
      'five years of experience instead of the degree',
      { 'study.master_equivalent': false, 'talent.experience_years': 5 },
      'eligible',
    ],
    [
      'neither degree nor five years of experience',
      { 'study.master_equivalent': false, 'talent.experience_years': 4 },
      'not-eligible',
      { cites: 'CESEDA L421-16' },
    ],
    ['a project that is not serious', NOTHING, 'not-eligible', { cites: 'CESEDA L421-16' }],
    [
      'one euro short of the funding',
      { 'talent.project_investment_eur': 29_999 },
      'not-eligible',
      { cites: 'CESEDA R421-33-2' },
    ],
    ['one euro more than the funding', { 'talent.project_investment_eur': 30_001 }, 'eligible'],
    [
      'means one cent under the yearly minimum wage',
      { 'resources.gross_annual': 22_404.19 },
      'not-eligible',
      { cites: 'CESEDA R421-33-1' },
    ],
    ['means one cent over', { 'resources.gross_annual': 22_404.21 }, 'eligible'],
    [
      'funding not shown',
      { 'talent.project_investment_eur': null },
      'unknown',
      { missing: ['talent.project_investment_eur'] },
    ],
    ['an innovative project', INNOVATIVE, 'eligible'],
    [
      'an innovative project without the means',
      { ...INNOVATIVE, 'resources.gross_annual': 22_404.19 },
      'not-eligible',
      { cites: 'CESEDA R421-34-2' },
    ],
    [
      'an investor, whose means are not looked at',
      INVESTOR,
      'eligible',
      { cites: 'CESEDA R421-35' },
    ],
    [
      'an investor one euro short',
      { ...INVESTOR, 'talent.direct_investment_eur': 299_999 },
      'not-eligible',
      { cites: 'CESEDA R421-35' },
    ],
    [
      'an investor with one euro more',
      { ...INVESTOR, 'talent.direct_investment_eur': 300_001 },
      'eligible',
    ],
    [
      'an investor without jobs',
      { ...INVESTOR, 'talent.direct_investor_30pct_and_jobs': false },
      'not-eligible',
      { cites: 'CESEDA R421-35' },
    ],
    [
      'banned from running a business',
      { 'work.business_ban': true },
      'not-eligible',
      { cites: 'CESEDA R421-34' },
    ],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'the eve of the decree of June 2025: no amount in the code',
      { 'talent.project_investment_eur': 1_000, 'resources.gross_annual': 0 },
      'eligible',
      { on: '2025-06-15', changes: ['2025-06-16', 'not-eligible'] },
    ],
    [
      'the eve of the decree: an innovative project without means',
      { ...INNOVATIVE, 'resources.gross_annual': 0 },
      'eligible',
      { on: '2025-06-15' },
    ],
    [
      'the eve of the decree: a banned investor',
      { ...INVESTOR, 'work.business_ban': true },
      'not-eligible',
      { on: '2025-06-15', cites: 'CESEDA R421-34' },
    ],
    ['2023: a founder', {}, 'eligible', { on: '2023-01-01', cites: 'CESEDA L421-16' }],
    [
      '2023: a banned founder',
      { 'work.business_ban': true },
      'not-eligible',
      { on: '2023-01-01', cites: 'CESEDA R421-34' },
    ],
    [
      '2023: an innovative project',
      INNOVATIVE,
      'eligible',
      { on: '2023-01-01', cites: 'CESEDA L421-17' },
    ],
    ['2023: an investor', INVESTOR, 'eligible', { on: '2023-01-01', cites: 'CESEDA R421-35' }],
    [
      '2023: nothing of the kind',
      NOTHING,
      'not-eligible',
      { on: '2023-01-01', cites: 'CESEDA L421-17' },
    ],
    ...onEarlierDays(
      ['2023-01-01', '2025-06-15'],
      [
        ['nothing of the kind', NOTHING, 'not-eligible'],
        [
          'five years of experience instead of the degree',
          { 'study.master_equivalent': false, 'talent.experience_years': 5 },
          'eligible',
        ],
        [
          'neither degree nor five years of experience',
          { 'study.master_equivalent': false, 'talent.experience_years': 4 },
          'not-eligible',
        ],
        ['an investor', INVESTOR, 'eligible'],
        [
          'an investor one euro short',
          { ...INVESTOR, 'talent.direct_investment_eur': 299_999 },
          'not-eligible',
        ],
        [
          'an investor without jobs',
          { ...INVESTOR, 'talent.direct_investor_30pct_and_jobs': false },
          'not-eligible',
        ],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
