import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './tunisian.examples.ts';

const ART = 'Accord franco-tunisien 10';

describeTitle('tun-cr-5-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'stay.titles': [{ title: 'cst-vpf-liens', from: '2020-01-10', to: '2027-03-31' }],
  },
  verdict: 'discretionary',
  examples: [
    ...BARS,
    [
      'five years of stay tomorrow',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2021-11-22', to: '2027-03-31' }] },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'five years of stay to the day',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2021-11-21', to: '2027-03-31' }] },
      'discretionary',
    ],
    [
      'five years of stay and a day',
      { 'stay.titles': [{ title: 'cst-vpf-liens', from: '2021-11-20', to: '2027-03-31' }] },
      'discretionary',
    ],
    [
      'a receipt between two permits counts',
      {
        'stay.titles': [
          { title: 'cst-vpf-liens', from: '2020-01-10', to: '2024-12-31' },
          { title: 'recepisse', from: '2025-01-01', to: '2025-06-30' },
          { title: 'cst-vpf-liens', from: '2025-07-01', to: '2027-03-31' },
        ],
      },
      'discretionary',
    ],
    [
      'a day without a document breaks the stay',
      {
        'stay.titles': [
          { title: 'cst-vpf-liens', from: '2020-01-10', to: '2024-12-31' },
          { title: 'cst-vpf-liens', from: '2025-01-02', to: '2027-03-31' },
        ],
      },
      'not-eligible',
      { cites: ART },
    ],
    ['not told the permits held', { 'stay.titles': null }, 'unknown', { missing: ['stay.titles'] }],
  ],
});
