import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7';

describeTitle('cra1-7-g-artiste', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'work.artist_contract_months': 6,
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
      'a contract of two months',
      { 'work.artist_contract_months': 2 },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a contract of three months: not more than three',
      { 'work.artist_contract_months': 3 },
      'not-eligible',
      { cites: ART },
    ],
    ['a contract of four months', { 'work.artist_contract_months': 4 }, 'eligible'],
    [
      'not told the length of the contract',
      { 'work.artist_contract_months': null },
      'unknown',
      { missing: ['work.artist_contract_months'] },
    ],
  ],
});
