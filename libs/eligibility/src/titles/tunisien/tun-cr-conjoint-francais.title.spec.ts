import { describeTitle } from '../../testing/examples.ts';
import { ARTICLE_10 } from './resident-card.examples.ts';

const ART = 'Accord franco-tunisien 10';

describeTitle('tun-cr-conjoint-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.married_in_france': true,
    'union.marriage_date': '2024-06-15',
    'union.communal_life': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...ARTICLE_10,
    [
      'a year of marriage tomorrow',
      { 'union.marriage_date': '2025-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['a year of marriage to the day', { 'union.marriage_date': '2025-11-21' }, 'eligible'],
    ['a year of marriage and a day', { 'union.marriage_date': '2025-11-20' }, 'eligible'],
    ['a civil partner', { 'union.type': 'pacs' }, 'not-eligible', { cites: ART }],
    ['a foreign spouse', { 'union.partner_is_french': false }, 'not-eligible', { cites: ART }],
    [
      'a spouse who lost French nationality',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: ART },
    ],
    ['spouses who live apart', { 'union.communal_life': false }, 'not-eligible', { cites: ART }],
    [
      'married in Tunis, the marriage transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': true },
      'eligible',
    ],
    [
      'married in Tunis, the marriage not transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the date of the wedding',
      { 'union.marriage_date': null },
      'unknown',
      { missing: ['union.marriage_date'] },
    ],
  ],
});
