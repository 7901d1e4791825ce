import { describeTitle } from '../../testing/examples.ts';
import { GRAVE_BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis';

describeTitle('cra10-renouvellement', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'stay.current_title_id': 'cra10-conjoint-francais',
    'stay.current_title_end': '2027-01-15',
    'stay.absence_max_months': 4,
  },
  verdict: 'eligible',
  examples: [
    ...GRAVE_BARS,
    [
      'a grave threat, after the opinion of October 2025',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { cites: 'CE 504980' },
    ],
    [
      'a one-year certificate is no ten-year certificate',
      { 'stay.current_title_id': 'cra1-6-5' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told which title is held: the one to renew, to be confirmed',
      { 'stay.current_title_id': null },
      'eligible',
    ],
    [
      'the certificate of the retired is renewed under article 7 ter',
      { 'stay.current_title_id': 'cra10-7ter-retraite' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a certificate that has expired',
      { 'stay.current_title_end': '2026-11-20' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'its last day',
      { 'stay.current_title_end': '2026-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    ['abroad for three years', { 'stay.absence_max_months': 36 }, 'eligible'],
    [
      'abroad for more than three years',
      { 'stay.absence_max_months': 37 },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the absences',
      { 'stay.absence_max_months': null },
      'unknown',
      { missing: ['stay.absence_max_months'] },
    ],
  ],
});
