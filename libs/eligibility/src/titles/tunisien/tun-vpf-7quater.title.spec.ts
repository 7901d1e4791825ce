import { describeTitle } from '../../testing/examples.ts';

/** Nothing that any of the cases of the code would cover. */
const NO_CASE = {
  'health.exceptional_gravity': false,
  'union.type': 'none',
  'child.french_minor_in_france': false,
  'parent.lived_with_since_age': 20,
  'ase.entrusted': false,
  'birth.in_france': false,
  'person.birth_country': 'TN',
  'rf.authorised': false,
  'rf.eligible_category': false,
  'pension.at_mp': false,
  'pension.survivor': false,
  'stay.in_france': true,
  'assess.disproportionate_interference': false,
} as const;

describeTitle('tun-vpf-7quater', {
  on: '2026-11-21',
  articles: ['Accord franco-tunisien 7 quater'],
  client: {
    'person.nationality': ['TN'],
    'stay.habitual_residence': true,
    'health.exceptional_gravity': true,
    'health.treatment_available_origin': false,
    'health.ofii_opinion': 'favourable',
  },
  verdict: 'eligible',
  examples: [
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'a Moroccan asks for the permit of the code itself',
      { 'person.nationality': ['MA'] },
      'not-eligible',
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    [
      'a threat to public order bars each of the cases',
      { 'order.threat_level': 'simple' },
      'not-eligible',
    ],
    ['in none of the cases', NO_CASE, 'not-eligible', { cites: 'CESEDA L425-9' }],
    [
      'in none but that of private and family life',
      { ...NO_CASE, 'assess.disproportionate_interference': true },
      'eligible',
    ],
    [
      'ties that nobody weighed yet',
      { ...NO_CASE, 'assess.disproportionate_interference': null },
      'discretionary',
    ],
    [
      'the parent who provides for a French child since birth',
      {
        ...NO_CASE,
        'child.french_minor_in_france': true,
        'child.contribution_since_birth': true,
        'child.contribution_proven': true,
        'child.other_parent_recognition_316': false,
      },
      'eligible',
    ],
    [
      'married to a French citizen, with a long-stay visa',
      {
        ...NO_CASE,
        'union.type': 'marriage',
        'union.partner_is_french': true,
        'union.married_in_france': true,
        'union.communal_life': true,
        'entry.long_stay_visa_matches': true,
      },
      'eligible',
    ],
  ],
});
