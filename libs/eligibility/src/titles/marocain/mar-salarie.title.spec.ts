import { describeTitle } from '../../testing/examples.ts';

const ART = 'Accord franco-marocain 3';

describeTitle('mar-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['MA'],
    'work.contract_type': 'cdi',
    'work.authorisation_granted': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'not-eligible'],
    [
      'a Moroccan who is also Spanish: the law of the Union',
      { 'person.nationality': ['MA', 'ES'] },
      'not-eligible',
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'eligible'],
    ['no contract', { 'work.contract_type': 'none' }, 'not-eligible', { cites: ART }],
    ['an agency worker', { 'work.contract_type': 'interim' }, 'not-eligible', { cites: ART }],
    [
      'the labour authority refused',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about the work authorisation',
      { 'work.authorisation_granted': null },
      'unknown',
      { missing: ['work.authorisation_granted'] },
    ],
    [
      'came on a short-stay visa, with no permit nor waiver',
      {
        'entry.visa_type': 'c-short',
        'stay.current_title_id': 'none',
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
    ],
    [
      'with no permit, not told about a waiver',
      { 'entry.visa_type': 'c-short', 'stay.current_title_id': 'none' },
      'unknown',
      { missing: ['entry.visa_exempt_l412'] },
    ],
    [
      'came on a short-stay visa, with a permit since',
      {
        'entry.visa_type': 'c-short',
        'stay.current_title_id': 'cst-vpf-liens',
        'stay.current_title_end': '2027-01-10',
      },
      'eligible',
    ],
    [
      'a visa waiver under the agreement',
      {
        'entry.visa_type': 'c-short',
        'stay.current_title_id': 'none',
        'entry.visa_exempt_l412': true,
      },
      'eligible',
    ],
  ],
});
