import { describeTitle } from '../../testing/examples.ts';

const ART = 'Accord franco-algérien 7 bis, al. 1';
const salarie = (from: string) => ({
  'stay.titles': [{ title: 'cra1-7-b-salarie', from, to: '2027-03-31' }],
});

describeTitle('cra10-3-ans-discretionnaire', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    ...salarie('2023-04-01'),
    'assess.overall_appreciation_favourable': true,
  },
  verdict: 'discretionary',
  examples: [
    ['a Malian', { 'person.nationality': ['ML'] }, 'not-eligible'],
    ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    [
      'three years of stay tomorrow',
      salarie('2023-11-22'),
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'discretionary'] },
    ],
    ['three years of stay to the day', salarie('2023-11-21'), 'discretionary'],
    ['three years of stay and a day', salarie('2023-11-20'), 'discretionary'],
    [
      'a day between two certificates breaks the stay',
      {
        'stay.titles': [
          { title: 'cra1-6-5', from: '2021-01-01', to: '2024-12-31' },
          { title: 'cra1-6-5', from: '2025-01-02', to: '2027-03-31' },
        ],
      },
      'not-eligible',
      { cites: ART },
    ],
    [
      'two certificates that follow one another',
      {
        'stay.titles': [
          { title: 'cra1-6-5', from: '2021-01-01', to: '2024-12-31' },
          { title: 'cra1-6-5', from: '2025-01-01', to: '2027-03-31' },
        ],
      },
      'discretionary',
    ],
    [
      'a certificate that has expired',
      {
        'stay.titles': null,
        'stay.regular_uninterrupted_years': 4,
        'stay.holds_valid_title': false,
      },
      'not-eligible',
      { cites: ART },
    ],
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
