import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-20';

describeTitle('talent-artiste', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['ML'],
    'entry.long_stay_visa_matches': true,
    'work.artist_resources_ok': true,
    'work.artist_contract_months': 3,
  },
  verdict: 'eligible',
  examples: [
    [
      'two months of contracts',
      { 'work.artist_contract_months': 2 },
      'not-eligible',
      { cites: 'CESEDA R421-37-3' },
    ],
    ['four months of contracts', { 'work.artist_contract_months': 4 }, 'eligible'],
    [
      'an author, without contracts',
      { 'work.artist_contract_months': 0, 'work.artist_self_employed': true },
      'eligible',
    ],
    [
      'less than 70% of the minimum wage',
      { 'work.artist_resources_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-37-2' },
    ],
    [
      'means not shown',
      { 'work.artist_resources_ok': null },
      'unknown',
      { missing: ['work.artist_resources_ok'] },
    ],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    [
      'an Algerian: article 7 g) of the agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    [
      'refused in August 2024 for means below those of annex 10: a refusal quashed since',
      { 'work.artist_resources_ok': false },
      'discretionary',
      { on: '2024-08-05', cites: 'CAA Paris 8 janvier 2026 25PA01513' },
    ],
    ['the eve of the decree of June 2025', {}, 'eligible', { on: '2025-06-15', cites: ART }],
    [
      'the eve of the decree, two months of contracts',
      { 'work.artist_contract_months': 2 },
      'not-eligible',
      { on: '2025-06-15', cites: ART },
    ],
    [
      'the eve of the decree, an author',
      { 'work.artist_contract_months': 0, 'work.artist_self_employed': true },
      'eligible',
      { on: '2025-06-15' },
    ],
    ...onEarlierDays(
      ['2025-06-15'],
      [
        [
          'less than 70% of the minimum wage, a figure that no decree had set',
          { 'work.artist_resources_ok': false },
          'discretionary',
        ],
        ['no long-stay visa', WITHOUT_VISA, 'not-eligible'],
        ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
  ],
});
