import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7, a)';

describeTitle('cra1-7-a-visiteur', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'resources.net_monthly': 1600,
    'resources.no_work_commitment': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'came on a short-stay visa, without a certificate',
      { 'entry.visa_type': 'c-short', 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'Accord franco-algérien 9' },
    ],
    [
      'a long-stay visa for another ground, without a certificate',
      { 'entry.long_stay_visa_matches': false, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'Accord franco-algérien 9' },
    ],
    [
      'a student who changes status under a valid certificate',
      {
        'entry.long_stay_visa_matches': false,
        'stay.current_title_id': 'cra1-titre3-etudiant',
        'stay.current_title_end': '2027-01-10',
      },
      'eligible',
    ],
    [
      'a certificate got since an entry on a short-stay visa',
      {
        'entry.visa_type': 'c-short',
        'stay.current_title_id': 'cra1-titre3-etudiant',
        'stay.current_title_end': '2027-01-10',
      },
      'discretionary',
    ],
    [
      'not told the visa',
      { 'entry.long_stay_visa_matches': null, 'stay.current_title_id': 'none' },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    [
      'means one cent under the net minimum wage',
      { 'resources.net_monthly': 1477.92 },
      'not-eligible',
      { cites: ART },
    ],
    ['means equal to the net minimum wage', { 'resources.net_monthly': 1477.93 }, 'eligible'],
    ['means one cent over it', { 'resources.net_monthly': 1477.94 }, 'eligible'],
    [
      '1,450 € before the minimum wage of June 2026',
      { 'resources.net_monthly': 1450 },
      'eligible',
      { on: '2026-05-31' },
    ],
    [
      '1,450 € since June 2026',
      { 'resources.net_monthly': 1450 },
      'not-eligible',
      { on: '2026-06-01' },
    ],
    [
      'no undertaking not to work',
      { 'resources.no_work_commitment': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the means',
      { 'resources.net_monthly': null },
      'unknown',
      { missing: ['resources.net_monthly'] },
    ],
  ],
});
