import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, a)';

describeTitle('cra10-conjoint-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.married_in_france': true,
    'entry.regular': true,
    'union.marriage_date': '2024-06-15',
    'union.communal_life': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['an irregular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: ART }],
    [
      'not told whether stay is regular',
      { 'stay.regular_now': null },
      'unknown',
      { missing: ['stay.regular_now'] },
    ],
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
    ['an irregular entry', { 'entry.regular': false }, 'not-eligible', { cites: ART }],
    [
      'married in Oran, the marriage transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': true },
      'eligible',
    ],
    [
      'married in Oran, the marriage not transcribed',
      { 'union.married_in_france': false, 'union.marriage_transcribed': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no civic exam and no level of French',
      { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
      'eligible',
    ],
    [
      'not told the date of the wedding',
      { 'union.marriage_date': null },
      'unknown',
      { missing: ['union.marriage_date'] },
    ],
  ],
});
