import { describeTitle } from '../../testing/examples.ts';

const ART = 'Conventions d’établissement subsahariennes';

describeTitle('subsaharan-cr-3-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['SN'],
    'person.birth_date': '1985-05-05',
    'stay.titles': [{ title: 'cst-vpf-liens', from: '2023-01-10', to: '2027-03-31' }],
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
    'assess.overall_appreciation_favourable': true,
  },
  verdict: 'discretionary',
  examples: [
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['a Guinean: no convention', { 'person.nationality': ['GN'] }, 'not-eligible'],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['a Malian', { 'person.nationality': ['ML'] }, 'discretionary'],
    [
      'a Gabonese: that convention leaves it out',
      { 'person.nationality': ['GA'] },
      'not-eligible',
      { cites: ART },
    ],
    [
      'three years of stay tomorrow',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2023-11-22', to: '2027-03-31' }] },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'three years of stay to the day',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2023-11-21', to: '2027-03-31' }] },
      'discretionary',
    ],
    [
      'three years of stay and a day',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2023-11-20', to: '2027-03-31' }] },
      'discretionary',
    ],
    [
      'level A2 and no exam, decided before 2026',
      {
        'stay.titles': [{ title: 'cst-vpf-liens', from: '2022-01-10', to: '2027-03-31' }],
        'integration.language_level': 'A2',
        'integration.civic_exam_level': 'none',
      },
      'discretionary',
      { on: '2025-12-31' },
    ],
    [
      'the same, decided on the first day of 2026',
      {
        'stay.titles': [{ title: 'cst-vpf-liens', from: '2022-01-10', to: '2027-03-31' }],
        'integration.language_level': 'A2',
        'integration.civic_exam_level': 'none',
        'integration.civic_exam_exempt': false,
      },
      'not-eligible',
      { on: '2026-01-01' },
    ],
    ['level A2 since 2026', { 'integration.language_level': 'A2' }, 'not-eligible'],
    [
      'without the civic exam since 2026',
      { 'integration.civic_exam_level': 'none', 'integration.civic_exam_exempt': false },
      'not-eligible',
    ],
    ['the spouse of a polygamist', { 'person.spouse_of_polygamist': true }, 'not-eligible'],
    ['refused to sign the engagement contract', { 'engagement.refused': true }, 'not-eligible'],
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
    ['not told the permits held', { 'stay.titles': null }, 'unknown', { missing: ['stay.titles'] }],
  ],
});
