import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-ase-16', {
  on: '2026-11-21',
  articles: ['CESEDA L423-22', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['GN'],
    'person.birth_date': '2008-03-10',
    'ase.entrusted': true,
    'ase.entrusted_to': 'ase',
    'ase.entrusted_on': '2023-05-02',
    'ase.training_real_serious': true,
    'assess.ase_overall_favourable': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'entrusted on the eve of the sixteenth birthday',
      { 'ase.entrusted_on': '2024-03-09' },
      'eligible',
    ],
    ['entrusted on the sixteenth birthday', { 'ase.entrusted_on': '2024-03-10' }, 'eligible'],
    [
      'entrusted the day after the sixteenth birthday',
      { 'ase.entrusted_on': '2024-03-11' },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'never entrusted to anybody',
      { 'ase.entrusted': false },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'the training is not followed seriously',
      { 'ase.training_real_serious': false },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'no lawyer has weighed the whole yet',
      { 'assess.ase_overall_favourable': null },
      'discretionary',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'weighed as a whole, the case is unfavourable',
      { 'assess.ase_overall_favourable': false },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'an unfavourable opinion of the structure is one criterion among others',
      { 'ase.structure_opinion': 'unfavourable' },
      'eligible',
    ],
    [
      'strong ties with the family at home are one criterion among others',
      { 'ase.ties_family_abroad': 'strong' },
      'eligible',
    ],
    [
      'entrusted to an uncle by the judge',
      { 'ase.entrusted_to': 'tiers-digne-de-confiance' },
      'eligible',
    ],
    [
      'entrusted to an uncle, decided on 8 February 2022',
      {
        'person.birth_date': '2003-06-01',
        'ase.entrusted_on': '2018-01-01',
        'ase.entrusted_to': 'tiers-digne-de-confiance',
      },
      'not-eligible',
      { on: '2022-02-08', cites: 'CESEDA L423-22' },
    ],
    [
      'entrusted to an uncle, decided on 9 February 2022',
      {
        'person.birth_date': '2003-06-01',
        'ase.entrusted_on': '2018-01-01',
        'ase.entrusted_to': 'tiers-digne-de-confiance',
      },
      'eligible',
      { on: '2022-02-09' },
    ],
    [
      'entrusted to child welfare, decided in 2021',
      { 'person.birth_date': '2003-06-01', 'ase.entrusted_on': '2018-01-01' },
      'eligible',
      { on: '2021-09-01' },
    ],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen today', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    [
      'the eve of the nineteenth birthday: the last day',
      { 'person.birth_date': '2007-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'nineteen today: too late',
      { 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'nineteen yesterday: too late',
      { 'person.birth_date': '2007-11-20' },
      'not-eligible',
      { cites: 'CESEDA L423-22' },
    ],
    [
      'not told when the judge decided',
      { 'ase.entrusted_on': null },
      'unknown',
      { missing: ['ase.entrusted_on'] },
    ],
    [
      'not told about the training',
      { 'ase.training_real_serious': null },
      'unknown',
      { missing: ['ase.training_real_serious'] },
    ],
    [
      'the birth certificate was contested by the border police',
      { 'person.civil_status_reliable': false },
      'not-eligible',
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'Algerians: no such article in their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Moroccans come under the common rule', { 'person.nationality': ['MA'] }, 'eligible'],
  ],
});
