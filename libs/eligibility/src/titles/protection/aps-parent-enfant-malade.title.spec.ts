import { describeTitle } from '../../testing/examples.ts';

describeTitle('aps-parent-enfant-malade', {
  on: '2026-11-21',
  articles: ['CESEDA L425-10'],
  client: {
    'person.nationality': ['CG'],
    'child.ill_exceptional_gravity': true,
    'child.treatment_available_origin': false,
    'child.ill_lives_with_applicant': true,
    'stay.habitual_residence': true,
    'health.ofii_opinion': 'favourable',
  },
  verdict: 'eligible',
  examples: [
    [
      'going without care would not be exceptionally grave for the child',
      { 'child.ill_exceptional_gravity': false },
      'not-eligible',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'the child can truly be treated at home',
      { 'child.treatment_available_origin': true },
      'not-eligible',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'the child lives with an aunt',
      { 'child.ill_lives_with_applicant': false },
      'not-eligible',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'the father only visits France',
      { 'stay.habitual_residence': false },
      'not-eligible',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'the OFII doctors are unfavourable: the opinion can be rebutted',
      { 'health.ofii_opinion': 'unfavourable' },
      'discretionary',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'the OFII doctors have not answered yet',
      { 'health.ofii_opinion': 'pending' },
      'discretionary',
      { cites: 'CESEDA L425-10' },
    ],
    [
      'not told whether the child lives with the father',
      { 'child.ill_lives_with_applicant': null },
      'unknown',
      { missing: ['child.ill_lives_with_applicant'] },
    ],
    [
      'not told whether treatment can be had at home',
      { 'child.treatment_available_origin': null },
      'unknown',
      { missing: ['child.treatment_available_origin'] },
    ],
    [
      'a threat to public order bars this permit by name',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'he refused to sign the engagement contract',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
    [
      'an unexecuted OQTF is a ground against cards, not against this permit',
      { 'order.oqtf_unexecuted': true },
      'eligible',
    ],
    ['the article does not apply to Algerians', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'living in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'the OFII doctors were never asked',
      { 'health.ofii_opinion': 'none' },
      'discretionary',
      { cites: 'CESEDA L425-10' },
    ],
  ],
});
