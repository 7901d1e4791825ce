import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-pacs', {
  on: '2026-11-21',
  articles: ['CESEDA L423-23'],
  client: {
    'person.nationality': ['BR'],
    'union.type': 'pacs',
    'union.partner_is_french': true,
    'union.communal_since': '2025-09-01',
    'rf.eligible_category': false,
    'assess.disproportionate_interference': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'no lawyer has weighed the interference yet',
      { 'assess.disproportionate_interference': null },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'a refusal would not harm private life out of proportion',
      { 'assess.disproportionate_interference': false },
      'not-eligible',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'the couple married: the article on spouses applies',
      { 'union.type': 'marriage' },
      'not-eligible',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'the couple lives together without a civil partnership',
      { 'union.type': 'cohabitation' },
      'not-eligible',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'three months of life in common close nothing: it is one mark among others',
      { 'union.communal_since': '2026-08-21' },
      'eligible',
    ],
    ['his partner is a foreigner', { 'union.partner_is_french': false }, 'eligible'],
    [
      'he belongs to a category of family reunification',
      { 'rf.eligible_category': true },
      'not-eligible',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'he is also the father of a French minor: that article comes first',
      { 'child.french_minor_in_france': true },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'he has no long-stay visa',
      { 'entry.visa_type': 'none', 'stay.holds_valid_title': false },
      'eligible',
    ],
    ['not told of any union', { 'union.type': null }, 'unknown', { missing: ['union.type'] }],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'Algerians come under article 6, 5) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L423-23' },
    ],
    [
      'the same in July 2021',
      { 'union.communal_since': '2019-05-01' },
      'eligible',
      { on: '2021-07-01' },
    ],
    [
      'no lawyer had weighed it in July 2021',
      { 'assess.disproportionate_interference': null },
      'discretionary',
      { on: '2021-07-01' },
    ],
  ],
});
