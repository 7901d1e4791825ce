import { describeTitle } from '../../testing/examples.ts';

const VIOLENCE = {
  'union.communal_life': false,
  'union.end_cause': 'violence',
  'union.violence_evidence': true,
  'union.violence_after_arrival': true,
} as const;

const NO_CARD_YET = {
  'stay.current_title_id': 'none',
  'union.married_in_france': true,
  'entry.visa_type': 'd-long',
  'entry.long_stay_visa_matches': true,
} as const;

describeTitle('cst-vpf-conjoint-francais-renouvellement', {
  on: '2026-11-21',
  articles: ['CESEDA L423-3', 'CESEDA L423-4', 'CESEDA L423-5'],
  client: {
    'person.nationality': ['SN'],
    'stay.current_title_id': 'cst-vpf-conjoint-francais-visa',
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.partner_kept_french': true,
    'union.communal_life': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'the spouses have separated for no reason that the law excuses',
      { 'union.communal_life': false, 'union.end_cause': 'other' },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'the spouses are divorced',
      { 'union.type': 'none', 'union.communal_life': false, 'union.end_cause': 'other' },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'the husband is no longer French',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'the husband never was French',
      { 'union.partner_is_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'the husband has died: neither the end of the marriage nor that of the life in common counts',
      { 'union.type': 'none', 'union.communal_life': false, 'union.end_cause': 'death' },
      'eligible',
    ],
    ['she fled violence of which she has proof', VIOLENCE, 'eligible'],
    [
      'she fled violence, without any proof',
      { ...VIOLENCE, 'union.violence_evidence': false },
      'not-eligible',
      { cites: 'CESEDA L423-5' },
    ],
    [
      'she fled violence and the divorce was pronounced: the prefect may argue',
      { ...VIOLENCE, 'union.type': 'none' },
      'discretionary',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'she fled violence and the husband is no longer French',
      { ...VIOLENCE, 'union.partner_kept_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'she left a husband who took a second wife',
      { 'union.communal_life': false, 'union.end_cause': 'polygamy' },
      'eligible',
    ],
    [
      'polygamy suffered excuses nothing before 26 August 2021',
      { 'union.communal_life': false, 'union.end_cause': 'polygamy' },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L423-3' },
    ],
    [
      'polygamy suffered excuses the separation from 26 August 2021',
      { 'union.communal_life': false, 'union.end_cause': 'polygamy' },
      'eligible',
      { on: '2021-08-26' },
    ],
    [
      'her card is a student’s: there is nothing to renew on this ground',
      { 'stay.current_title_id': 'cst-etudiant' },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    ['she renews the two-year card', { 'stay.current_title_id': 'csp-generale' }, 'eligible'],
    [
      'first card: violence in France before it, after a visa as a spouse',
      { ...VIOLENCE, ...NO_CARD_YET },
      'eligible',
    ],
    [
      'first card: the violence took place before she came',
      { ...VIOLENCE, ...NO_CARD_YET, 'union.violence_after_arrival': false },
      'not-eligible',
      { cites: 'CESEDA L423-5' },
    ],
    [
      'first card: the marriage abroad was not registered in France',
      {
        ...VIOLENCE,
        ...NO_CARD_YET,
        'union.married_in_france': false,
        'union.marriage_transcribed': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-1' },
    ],
    [
      'first card: no long-stay visa',
      {
        ...VIOLENCE,
        ...NO_CARD_YET,
        'entry.visa_type': 'c-short',
        'stay.holds_valid_title': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    [
      'first card: divorced meanwhile, when the marriage stays a condition',
      { ...VIOLENCE, ...NO_CARD_YET, 'union.type': 'none' },
      'not-eligible',
      { cites: 'CESEDA L423-1' },
    ],
    [
      'not told which card she holds',
      { 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    [
      'not told whether they still live together',
      { 'union.communal_life': null },
      'unknown',
      { missing: ['union.communal_life'] },
    ],
    [
      'Algerians come under article 6, 2) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    [
      'a threat to public order bars the renewal',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'she renews the card of L423-2',
      { 'stay.current_title_id': 'cst-vpf-conjoint-francais-sans-visa' },
      'eligible',
    ],
    [
      'she renews a card renewed before',
      { 'stay.current_title_id': 'cst-vpf-conjoint-francais-renouvellement' },
      'eligible',
    ],
    [
      'a Tunisian renews the card of article 7 quater',
      { 'person.nationality': ['TN'], 'stay.current_title_id': 'tun-vpf-7quater' },
      'eligible',
    ],
    [
      'she renews the visa that served as a card',
      { 'stay.current_title_id': 'vls-ts-generique' },
      'eligible',
    ],
    [
      'she left a polygamous husband and divorced: the prefect may argue',
      { 'union.type': 'none', 'union.communal_life': false, 'union.end_cause': 'polygamy' },
      'discretionary',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'she left a polygamous husband who is no longer French',
      {
        'union.communal_life': false,
        'union.end_cause': 'polygamy',
        'union.partner_kept_french': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'living together without being married any more',
      { 'union.type': 'cohabitation' },
      'not-eligible',
      { cites: 'CESEDA L423-3' },
    ],
    [
      'first card: the marriage abroad was registered in France',
      {
        ...VIOLENCE,
        ...NO_CARD_YET,
        'union.married_in_france': false,
        'union.marriage_transcribed': true,
      },
      'eligible',
    ],
    [
      'first card: the husband is no longer French',
      { ...VIOLENCE, ...NO_CARD_YET, 'union.partner_kept_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-1' },
    ],
  ],
});
