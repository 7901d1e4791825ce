import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, h)';

describeTitle('cra10-vpf-5-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'stay.titles': [{ title: 'cra1-6-5', from: '2020-01-10', to: '2027-03-31' }],
    'stay.current_title_id': 'cra1-6-5',
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'five years of stay tomorrow',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2021-11-22', to: '2027-03-31' }] },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'five years of stay to the day',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2021-11-21', to: '2027-03-31' }] },
      'eligible',
    ],
    [
      'five years of stay and a day',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2021-11-20', to: '2027-03-31' }] },
      'eligible',
    ],
    [
      'the renewed certificate of the spouse of a French citizen',
      { 'stay.current_title_id': 'cra1-6-2-renouvellement' },
      'eligible',
    ],
    [
      'a certificate « salarié »',
      { 'stay.current_title_id': 'cra1-7-b-salarie' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told which certificate, nor the permits held',
      { 'stay.current_title_id': null, 'stay.titles': null, 'stay.regular_uninterrupted_years': 6 },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
  ],
});
