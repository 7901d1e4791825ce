import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L421-26';
const FROM_GERMANY = {
  ...WITHOUT_VISA,
  'work.ict_permit_other_state': true,
  'work.ict_means_sufficient': true,
} as const;

describeTitle('csp-ict', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['JP'],
    'entry.long_stay_visa_matches': true,
    'work.intragroup_role': 'expert',
    'work.group_since': '2026-05-21',
    'work.french_contract_intragroup': false,
  },
  verdict: 'eligible',
  examples: [
    ['a manager', { 'work.intragroup_role': 'manager' }, 'eligible'],
    ['a trainee', { 'work.intragroup_role': 'trainee' }, 'not-eligible', { cites: ART }],
    [
      'one day short of six months in the group',
      { 'work.group_since': '2026-05-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['six months and a day in the group', { 'work.group_since': '2026-05-20' }, 'eligible'],
    [
      'a contract with the French company',
      { 'work.french_contract_intragroup': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an earlier posting, without six months outside the Union since',
      { 'work.ict_recent_posting': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'three years of ICT stays already',
      { 'work.ict_maximum_reached': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'a host company set up to bring foreigners in',
      { 'work.employer_vehicle_for_entries': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'a host company convicted of illegal employment',
      { 'work.employer_convicted_illegal_employment': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'an employer behind with social security: the card may be refused',
      { 'work.employer_breached_duties': true },
      'discretionary',
      { cites: 'CESEDA R421-39' },
    ],
    [
      'seniority not told',
      { 'work.group_since': null },
      'unknown',
      { missing: ['work.group_since'] },
    ],
    ['no visa', { ...WITHOUT_VISA, 'work.ict_permit_other_state': false }, 'not-eligible'],
    [
      'an ICT permit of Germany and sufficient means, no visa',
      FROM_GERMANY,
      'eligible',
      { cites: 'CESEDA L421-27' },
    ],
    [
      'an ICT permit of Germany, insufficient means, no visa',
      { ...FROM_GERMANY, 'work.ict_means_sufficient': false },
      'not-eligible',
      { cites: 'CESEDA L421-27' },
    ],
    [
      'a card of another kind held in France, no visa: whoever is posted lives outside the Union',
      {
        ...WITHOUT_VISA,
        'stay.current_title_id': 'cst-etudiant',
        'stay.current_title_end': '2027-03-01',
        'work.ict_permit_other_state': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    [
      'an ICT permit of Germany and means told as those of a traineeship',
      { ...FROM_GERMANY, 'work.ict_means_sufficient': null, 'intern.means_sufficient': true },
      'eligible',
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
  ],
});
