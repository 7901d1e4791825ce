import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L421-1';

describeTitle('cst-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['IN'],
    'entry.long_stay_visa_matches': true,
    'work.contract_type': 'cdi',
    'work.authorisation_granted': true,
    'work.gross_monthly': 2_100,
  },
  verdict: 'eligible',
  examples: [
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'not-eligible', { cites: ART }],
    ['no contract at all', { 'work.contract_type': 'none' }, 'not-eligible', { cites: ART }],
    [
      'an employer to whom the authorisation was refused',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an authorisation that is still awaited',
      { 'work.authorisation_granted': null },
      'unknown',
      { missing: ['work.authorisation_granted'] },
    ],
    [
      'pay below the minimum wage: a matter for the work authorisation',
      { 'work.gross_monthly': 900 },
      'eligible',
    ],
    ['no long-stay visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L412-1' }],
    [
      'a change of status while another permit runs',
      {
        ...WITHOUT_VISA,
        'stay.current_title_id': 'cst-etudiant',
        'stay.current_title_end': '2026-11-21',
      },
      'eligible',
    ],
    [
      'a permit that ended five months ago, without a request since',
      {
        ...WITHOUT_VISA,
        'stay.current_title_id': 'cst-etudiant',
        'stay.current_title_end': '2026-06-21',
      },
      'eligible',
      { changes: ['2026-12-21', 'not-eligible'] },
    ],
    [
      'a permit that ended six months ago',
      {
        ...WITHOUT_VISA,
        'stay.current_title_id': 'cst-etudiant',
        'stay.current_title_end': '2026-05-21',
      },
      'not-eligible',
    ],
    [
      'nobody asked about the visa',
      { 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    ['a Malian', { 'person.nationality': ['ML'] }, 'eligible'],
    [
      'a Tunisian: article 3 of the agreement',
      { 'person.nationality': ['TN'] },
      'not-eligible',
      { cites: 'CE 355208' },
    ],
    [
      'a Moroccan: article 3 of the agreement',
      { 'person.nationality': ['MA'] },
      'not-eligible',
      { cites: 'CE 367306' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'a threat to public order',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'an unexecuted obligation to leave',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    ['the same contract in 2021', {}, 'eligible', { on: '2021-05-01' }],
  ],
});
