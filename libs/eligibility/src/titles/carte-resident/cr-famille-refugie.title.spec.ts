import { describeTitle } from '../../testing/examples.ts';
import { openTo } from './resident-card.examples.ts';

describeTitle('cr-famille-refugie', {
  on: '2026-11-21',
  articles: ['CESEDA L424-3', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['SY'],
    'person.birth_date': '1994-01-20',
    'protection.sponsor_status': 'refugee',
    'protection.family_link': 'spouse',
    'protection.reunification_authorised': true,
  },
  verdict: 'eligible',
  examples: [
    ['a registered partner, reunited', { 'protection.family_link': 'partner' }, 'eligible'],
    ['a concubin, reunited', { 'protection.family_link': 'concubin' }, 'eligible'],
    [
      'the family member has subsidiary protection',
      { 'protection.sponsor_status': 'subsidiary' },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'married before the claim, but came by other means',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2018-05-05',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'married after the claim, a year ago tomorrow',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2025-11-22',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'married after the claim, a year ago today',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2025-11-21',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
      },
      'eligible',
    ],
    [
      'married after the claim, a year ago yesterday, without a regular stay',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2025-11-20',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
        'stay.regular_now': false,
      },
      'eligible',
    ],
    [
      'married on the day of the claim: the union is not older',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2021-02-01',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
      },
      'eligible',
    ],
    [
      'married after the claim, without life together',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2024-11-20',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': false,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'married after the claim, not eighteen yet',
      {
        'protection.reunification_authorised': false,
        'protection.union_date': '2025-01-10',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
        'person.birth_date': '2008-11-22',
      },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a concubin since the claim: never without reunification',
      {
        'protection.family_link': 'concubin',
        'protection.reunification_authorised': false,
        'protection.union_date': '2023-01-10',
        'protection.claim_date': '2021-02-01',
        'union.communal_life': true,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'a child of fifteen, sixteen tomorrow',
      { 'protection.family_link': 'child', 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35' },
    ],
    [
      'a child of sixteen today',
      { 'protection.family_link': 'child', 'person.birth_date': '2010-11-21' },
      'eligible',
    ],
    [
      'a child on the eve of nineteen',
      { 'protection.family_link': 'child', 'person.birth_date': '2007-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a child of nineteen today',
      { 'protection.family_link': 'child', 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'the mother of an unmarried minor, without a regular stay',
      {
        'protection.family_link': 'parent-of-minor',
        'protection.reunification_authorised': false,
        'stay.regular_now': false,
      },
      'eligible',
    ],
    ['no family link', { 'protection.family_link': 'none' }, 'not-eligible'],
    [
      'not told how the family came',
      { 'protection.reunification_authorised': null, 'protection.union_predates_claim': true },
      'unknown',
      { missing: ['protection.reunification_authorised'] },
    ],
    ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'discretionary'],
    ['a grave threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
    ['an expulsion order', { 'order.expulsion_or_itf': true }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['married to a polygamist', { 'person.spouse_of_polygamist': true }, 'not-eligible'],
    [
      'convicted of mutilating a minor under fifteen',
      { 'order.conviction_222_9_minor': true },
      'not-eligible',
    ],
    ['refuses the engagement contract', { 'engagement.refused': true }, 'not-eligible'],
    ...openTo('eligible', 'DZ', 'TN'),
  ],
});
