import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const IN_MAYOTTE = {
  'person.address_department': '976',
  'entry.long_stay_visa_matches': true,
} as const;

describeTitle('cst-vpf-liens', {
  on: '2026-11-21',
  articles: ['CESEDA L423-23', 'CESEDA L441-7'],
  client: {
    'person.nationality': ['CD'],
    'rf.eligible_category': false,
    'union.type': 'cohabitation',
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
      'her husband, who holds a residence card, could ask for family reunification',
      { 'rf.eligible_category': true },
      'not-eligible',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'not told whether family reunification is open',
      { 'rf.eligible_category': null },
      'unknown',
      { missing: ['rf.eligible_category'] },
    ],
    [
      'she is married to a French citizen: her own article comes first',
      { 'union.type': 'marriage', 'union.partner_is_french': true },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'he has a French child who is a minor: his own article comes first',
      { 'child.french_minor_in_france': true },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'she came as a spouse by family reunification',
      { 'rf.authorised': true, 'rf.role': 'spouse' },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'he has lived with his mother in France since he was nine',
      { 'person.birth_date': '2008-03-10', 'parent.lived_with_since_age': 9 },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'she was entrusted to child welfare at fourteen',
      { 'person.birth_date': '2008-03-10', 'ase.entrusted': true, 'ase.entrusted_age': 14 },
      'discretionary',
      { cites: 'CESEDA L423-23' },
    ],
    [
      'she lives with a foreigner, unmarried: no narrower category',
      { 'union.type': 'cohabitation', 'union.partner_is_french': false },
      'eligible',
    ],
    ['two years of presence close nothing', { 'stay.habitual_since': '2024-11-21' }, 'eligible'],
    [
      'he entered without a visa',
      { 'entry.regular': false, 'entry.visa_type': 'none' },
      'eligible',
    ],
    [
      'in Mayotte, six years and 364 days of residence',
      { ...IN_MAYOTTE, 'stay.habitual_since': '2019-11-22' },
      'not-eligible',
      { cites: 'CESEDA L441-7', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'in Mayotte, seven years to the day',
      { ...IN_MAYOTTE, 'stay.habitual_since': '2019-11-21' },
      'eligible',
    ],
    [
      'in Mayotte, without the long-stay visa asked for since August 2025',
      { ...IN_MAYOTTE, ...WITHOUT_VISA, 'stay.habitual_since': '2010-01-01' },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    [
      'neither was asked for there until 11 August 2025',
      { ...IN_MAYOTTE, ...WITHOUT_VISA, 'stay.habitual_since': '2024-11-21' },
      'eligible',
      { on: '2025-08-11' },
    ],
    [
      'an OQTF was left unexecuted: the prefect may refuse',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
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
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L423-23' },
    ],
    ['the same in July 2021', {}, 'eligible', { on: '2021-07-01' }],
    [
      'no lawyer had weighed it in July 2021',
      { 'assess.disproportionate_interference': null },
      'discretionary',
      { on: '2021-07-01' },
    ],
  ],
});
