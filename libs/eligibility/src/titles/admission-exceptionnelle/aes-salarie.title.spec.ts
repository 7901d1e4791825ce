import { describeTitle } from '../../testing/examples.ts';

describeTitle('aes-salarie', {
  on: '2026-11-21',
  articles: ['CESEDA L435-1'],
  client: {
    'person.nationality': ['BD'],
    'work.contract_type': 'cdi',
    'work.promise_of_hire': false,
    'stay.habitual_since': '2018-04-02',
    'assess.humanitarian_or_exceptional': true,
  },
  verdict: 'discretionary',
  examples: [
    [
      'neither job nor promise',
      { 'work.contract_type': 'none' },
      'not-eligible',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'a promise of employment is enough',
      { 'work.contract_type': 'none', 'work.promise_of_hire': true },
      'discretionary',
    ],
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'discretionary'],
    ['temporary agency work', { 'work.contract_type': 'interim' }, 'discretionary'],
    ['an apprenticeship', { 'work.contract_type': 'apprenticeship' }, 'discretionary'],
    [
      'a secondment by a foreign employer',
      { 'work.contract_type': 'secondment' },
      'not-eligible',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'a lawyer found no exceptional reasons',
      { 'assess.humanitarian_or_exceptional': false },
      'not-eligible',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'no lawyer has said yet whether there are',
      { 'assess.humanitarian_or_exceptional': null },
      'discretionary',
      { cites: 'CESEDA L435-1' },
    ],
    [
      'four years of presence: the seven years of the circular bind nobody',
      { 'stay.habitual_since': '2022-11-21' },
      'discretionary',
    ],
    [
      'she worked under a cousin’s papers',
      { 'order.false_document_facts': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    [
      'not told of any job',
      { 'work.contract_type': null },
      'unknown',
      { missing: ['work.contract_type'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians: their agreement alone', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'Tunisians: article 3 of their agreement governs salaried work',
      { 'person.nationality': ['TN'] },
      'not-eligible',
      { cites: 'CE 355208' },
    ],
    [
      'Moroccans: article 3 of their agreement governs salaried work',
      { 'person.nationality': ['MA'] },
      'not-eligible',
      { cites: 'CE 367306' },
    ],
    ['a Malian relies on the article', { 'person.nationality': ['ML'] }, 'discretionary'],
    [
      'polygamy was a condition of the article itself until 25 August 2021',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { on: '2021-08-25', cites: 'CESEDA L435-1' },
    ],
    ['the same job under the circular of 2012', {}, 'discretionary', { on: '2025-01-22' }],
    ['the same in July 2021', {}, 'discretionary', { on: '2021-07-01' }],
    [
      'neither job nor promise, in July 2021',
      { 'work.contract_type': 'none' },
      'not-eligible',
      { on: '2021-07-01', cites: 'CESEDA L435-1' },
    ],
  ],
});
