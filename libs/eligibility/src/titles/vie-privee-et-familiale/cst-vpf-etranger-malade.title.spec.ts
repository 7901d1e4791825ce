import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-etranger-malade', {
  on: '2026-11-21',
  articles: ['CESEDA L425-9'],
  client: {
    'person.nationality': ['GE'],
    'stay.habitual_residence': true,
    'health.exceptional_gravity': true,
    'health.treatment_available_origin': false,
    'health.ofii_opinion': 'favourable',
  },
  verdict: 'eligible',
  examples: [
    [
      'she is passing through and lives in Tbilisi',
      { 'stay.habitual_residence': false },
      'not-eligible',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'going without care would not be exceptionally grave',
      { 'health.exceptional_gravity': false },
      'not-eligible',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'the treatment can truly be had at home',
      { 'health.treatment_available_origin': true },
      'not-eligible',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'the OFII doctors are unfavourable: the opinion can be rebutted',
      { 'health.ofii_opinion': 'unfavourable' },
      'discretionary',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'the OFII doctors have not answered yet',
      { 'health.ofii_opinion': 'pending' },
      'discretionary',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'the OFII doctors were never asked',
      { 'health.ofii_opinion': 'none' },
      'discretionary',
      { cites: 'CESEDA L425-9' },
    ],
    [
      'no visa is asked for, nor a regular entry',
      { 'entry.visa_type': 'none', 'entry.regular': false },
      'eligible',
    ],
    [
      'not told whether the treatment can be had at home',
      { 'health.treatment_available_origin': null },
      'unknown',
      { missing: ['health.treatment_available_origin'] },
    ],
    [
      'not told how grave it is',
      { 'health.exceptional_gravity': null },
      'unknown',
      { missing: ['health.exceptional_gravity'] },
    ],
    [
      'not told whether she lives in France',
      { 'stay.habitual_residence': null },
      'unknown',
      { missing: ['stay.habitual_residence'] },
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
      'Algerians come under article 6, 7) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
  ],
});
