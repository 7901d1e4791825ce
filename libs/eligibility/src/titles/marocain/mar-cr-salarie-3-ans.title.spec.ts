import { describeTitle } from '../../testing/examples.ts';

const ART = 'Accord franco-marocain 3';

describeTitle('mar-cr-salarie-3-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['MA'],
    'stay.years_in_same_capacity': 3,
    'work.contract_type': 'cdi',
    'assess.overall_appreciation_favourable': true,
  },
  verdict: 'discretionary',
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
    [
      'two years as an employee',
      { 'stay.years_in_same_capacity': 2 },
      'not-eligible',
      { cites: ART },
    ],
    ['three years as an employee', { 'stay.years_in_same_capacity': 3 }, 'discretionary'],
    ['four years as an employee', { 'stay.years_in_same_capacity': 4 }, 'discretionary'],
    ['no contract any more', { 'work.contract_type': 'none' }, 'not-eligible', { cites: ART }],
    [
      'nobody weighed the whole yet',
      { 'assess.overall_appreciation_favourable': null },
      'discretionary',
    ],
    [
      'the lawyer finds the means too weak',
      { 'assess.overall_appreciation_favourable': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no civic exam and no level of French',
      { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
      'discretionary',
    ],
    [
      'not told the contract',
      { 'work.contract_type': null },
      'unknown',
      { missing: ['work.contract_type'] },
    ],
  ],
});
