import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, f)';

describeTitle('cra10-10-ans-regulier', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'stay.titles': [{ title: 'cra1-7-b-salarie', from: '2015-01-10', to: '2027-03-31' }],
    'stay.regular_years_all_student': false,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'ten years of regular stay tomorrow',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2016-11-22', to: '2027-03-31' }] },
      'not-eligible',
      { cites: ART, changes: ['2026-11-23', 'eligible'] },
    ],
    [
      'ten years to the day: not more than ten',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2016-11-21', to: '2027-03-31' }] },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'ten years and a day',
      { 'stay.titles': [{ title: 'cra1-6-5', from: '2016-11-20', to: '2027-03-31' }] },
      'eligible',
    ],
    [
      'all of it as a student',
      { 'stay.regular_years_all_student': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told whether all of it was as a student: the certificates listed say it',
      { 'stay.regular_years_all_student': null },
      'eligible',
    ],
    [
      'told of eleven years, neither under which certificates nor whether as a student',
      {
        'stay.titles': null,
        'stay.regular_uninterrupted_years': 11,
        'stay.regular_years_all_student': null,
      },
      'unknown',
      { missing: ['stay.regular_years_all_student'] },
    ],
    ['not told the permits held', { 'stay.titles': null }, 'unknown', { missing: ['stay.titles'] }],
  ],
});
