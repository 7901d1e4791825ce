import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const ART = 'CESEDA L421-30';

describeTitle('cst-stagiaire-ict', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['KR'],
    'entry.long_stay_visa_matches': true,
    'work.intragroup_role': 'trainee',
    'work.group_since': '2026-05-21',
    'study.higher_education_diploma': true,
    'work.ict_means_sufficient': true,
  },
  verdict: 'eligible',
  examples: [
    ['an expert', { 'work.intragroup_role': 'expert' }, 'not-eligible', { cites: ART }],
    [
      'one day short of six months in the group',
      { 'work.group_since': '2026-05-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['six months and a day in the group', { 'work.group_since': '2026-05-20' }, 'eligible'],
    [
      'three months in the group, as the old sheets said',
      { 'work.group_since': '2026-08-21' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no higher education',
      { 'study.higher_education_diploma': false },
      'not-eligible',
      { cites: ART },
    ],
    ['insufficient means', { 'work.ict_means_sufficient': false }, 'not-eligible', { cites: ART }],
    [
      'means told as those of a traineeship',
      { 'work.ict_means_sufficient': null, 'intern.means_sufficient': true },
      'eligible',
    ],
    [
      'insufficient means, told as those of a traineeship',
      { 'work.ict_means_sufficient': null, 'intern.means_sufficient': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'means not told',
      { 'work.ict_means_sufficient': null },
      'unknown',
      { missing: ['work.ict_means_sufficient'] },
    ],
    [
      'a student card held in France, no visa',
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
      'an earlier traineeship, without six months outside the Union since',
      { 'work.ict_recent_posting': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a year of ICT traineeship already',
      { 'work.ict_maximum_reached': true },
      'not-eligible',
      { cites: 'CESEDA R421-55' },
    ],
    [
      'a host company set up to bring foreigners in',
      { 'work.employer_vehicle_for_entries': true },
      'not-eligible',
      { cites: 'CESEDA R421-55' },
    ],
    [
      'a host company convicted of illegal employment',
      { 'work.employer_convicted_illegal_employment': true },
      'not-eligible',
      { cites: 'CESEDA R421-55' },
    ],
    [
      'an employer behind with social security',
      { 'work.employer_breached_duties': true },
      'discretionary',
      { cites: 'CESEDA R421-56' },
    ],
    [
      'an ICT permit of another Member State, no visa',
      { ...WITHOUT_VISA, 'work.ict_permit_other_state': true },
      'eligible',
      { cites: 'CESEDA L421-31' },
    ],
    ['no visa', WITHOUT_VISA, 'not-eligible', { cites: 'CESEDA L421-31' }],
    [
      'degree not told',
      { 'study.higher_education_diploma': null },
      'unknown',
      { missing: ['study.higher_education_diploma'] },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
  ],
});
