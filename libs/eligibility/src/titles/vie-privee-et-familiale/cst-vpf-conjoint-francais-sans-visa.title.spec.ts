import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-conjoint-francais-sans-visa', {
  on: '2026-11-21',
  articles: ['CESEDA L423-2'],
  client: {
    'person.nationality': ['CI'],
    'entry.regular': true,
    'entry.visa_type': 'c-short',
    'union.type': 'marriage',
    'union.married_in_france': true,
    'union.partner_is_french': true,
    'union.communal_life': true,
    'union.communal_in_france_since': '2025-03-01',
  },
  verdict: 'eligible',
  examples: [
    [
      'living together in France since 22 May 2026: six months are reached tomorrow',
      { 'union.communal_in_france_since': '2026-05-22' },
      'not-eligible',
      { cites: 'CESEDA L423-2', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'living together in France since 21 May 2026: six months to the day',
      { 'union.communal_in_france_since': '2026-05-21' },
      'eligible',
    ],
    [
      'living together in France since 20 May 2026',
      { 'union.communal_in_france_since': '2026-05-20' },
      'eligible',
    ],
    [
      'she crossed the border without papers',
      { 'entry.regular': false },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'the wedding took place in Abidjan',
      { 'union.married_in_france': false },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'a civil partnership is not a marriage',
      { 'union.type': 'pacs' },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'the husband is not French',
      { 'union.partner_is_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'the husband is no longer French',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'the spouses no longer live together',
      { 'union.communal_life': false },
      'not-eligible',
      { cites: 'CESEDA L423-2' },
    ],
    [
      'no long-stay visa is asked for',
      { 'entry.long_stay_visa_matches': false, 'stay.holds_valid_title': false },
      'eligible',
    ],
    [
      'not told how she entered',
      { 'entry.regular': null },
      'unknown',
      { missing: ['entry.regular'] },
    ],
    [
      'not told since when they live together in France',
      { 'union.communal_in_france_since': null },
      'unknown',
      { missing: ['union.communal_in_france_since'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true, 'union.communal_in_france_since': '2020-01-01' },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L423-2' },
    ],
    [
      'the same couple in July 2021',
      { 'union.communal_in_france_since': '2020-01-01' },
      'eligible',
      { on: '2021-07-01' },
    ],
  ],
});
