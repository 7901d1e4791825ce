import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-21';

describeTitle('talent-renommee', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['AR'],
    'entry.long_stay_visa_matches': true,
    'talent.reputation_established': true,
    'resources.gross_annual': 22_404.2,
  },
  verdict: 'eligible',
  examples: [
    [
      'renown that nobody has weighed yet',
      { 'talent.reputation_established': null },
      'discretionary',
      { cites: ART },
    ],
    [
      'no renown, but much to bring to France',
      { 'talent.reputation_established': false, 'talent.significant_contribution': true },
      'eligible',
    ],
    [
      'no renown, contribution not weighed',
      { 'talent.reputation_established': false },
      'discretionary',
      { cites: ART },
    ],
    [
      'neither renown nor contribution',
      { 'talent.reputation_established': false, 'talent.significant_contribution': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'means one cent under the yearly minimum wage',
      { 'resources.gross_annual': 22_404.19 },
      'not-eligible',
      { cites: 'CESEDA R421-37-4' },
    ],
    ['means one cent over', { 'resources.gross_annual': 22_404.21 }, 'eligible'],
    [
      'means not told',
      { 'resources.gross_annual': null },
      'unknown',
      { missing: ['resources.gross_annual'] },
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
      'the eve of the decree of June 2025: no means asked',
      { 'resources.gross_annual': 0 },
      'eligible',
      { on: '2025-06-15', changes: ['2025-06-16', 'not-eligible'] },
    ],
    ...onEarlierDays(
      ['2025-06-15'],
      [
        [
          'no renown, but much to bring to France',
          { 'talent.reputation_established': false, 'talent.significant_contribution': true },
          'eligible',
        ],
        [
          'neither renown nor contribution',
          { 'talent.reputation_established': false, 'talent.significant_contribution': false },
          'not-eligible',
        ],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
