import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 5';

describeTitle('cra1-7-c-art5', {
  on: '2026-11-21',
  articles: [ART, 'Accord franco-algérien 7, c)'],
  client: {
    'person.nationality': ['DZ'],
    'work.self_employed_activity': true,
    'work.business_registered': true,
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
      'no activity of his own',
      { 'work.self_employed_activity': false },
      'not-eligible',
      { cites: ART },
    ],
    ['not registered yet', { 'work.business_registered': false }, 'not-eligible', { cites: ART }],
    [
      'a regulated profession without the authorisation',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a business that barely pays: viability is not asked the first time',
      { 'work.business_viable': false },
      'eligible',
    ],
    [
      'not told about the registration',
      { 'work.business_registered': null },
      'unknown',
      { missing: ['work.business_registered'] },
    ],
  ],
});
