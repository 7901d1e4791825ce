import type { Example } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

/** What bars the certificates of article 7, which take the long-stay visa of article 9. */
export const BARS_AND_VISA: readonly Example[] = [
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
    'came on a short-stay visa, told of no certificate since: the visa is the rule',
    { 'entry.visa_type': 'c-short', 'stay.current_title_id': null },
    'not-eligible',
    { cites: 'Accord franco-algérien 9' },
  ],
];
