import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7, b)';

describeTitle('cra1-7-b-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'work.contract_type': 'cdi',
    'work.authorisation_granted': true,
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
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'eligible'],
    ['an apprentice', { 'work.contract_type': 'apprenticeship' }, 'not-eligible', { cites: ART }],
    ['no contract', { 'work.contract_type': 'none' }, 'not-eligible', { cites: ART }],
    [
      'the labour authority refused',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about the work authorisation',
      { 'work.authorisation_granted': null },
      'unknown',
      { missing: ['work.authorisation_granted'] },
    ],
  ],
});
