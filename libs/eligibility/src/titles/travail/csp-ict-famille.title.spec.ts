import { describeTitle } from '../../testing/examples.ts';
import { WITHOUT_VISA } from './without-visa.ts';

const CHILD = {
  'talent.family_link': 'child',
  'person.birth_date': '2008-05-02',
  'entry.first_date': '2025-09-01',
} as const;

describeTitle('csp-ict-famille', {
  on: '2026-11-21',
  articles: ['CESEDA L421-28', 'CESEDA L421-29', 'CESEDA L421-32', 'CESEDA L421-33'],
  client: {
    'person.nationality': ['JP'],
    'person.birth_date': '1990-05-02',
    'entry.long_stay_visa_matches': true,
    'talent.family_link': 'spouse',
    'talent.sponsor_title': 'ict',
  },
  verdict: 'eligible',
  examples: [
    ['spouse of an ICT employee', {}, 'eligible', { cites: 'CESEDA L421-28' }],
    [
      'spouse of an ICT trainee',
      { 'talent.sponsor_title': 'ict-trainee' },
      'eligible',
      { cites: 'CESEDA L421-32' },
    ],
    [
      'spouse of an employee who comes from another Member State, no visa',
      { ...WITHOUT_VISA, 'talent.sponsor_title': 'ict-mobile' },
      'eligible',
      { cites: 'CESEDA L421-29' },
    ],
    [
      'spouse of a trainee who comes from another Member State, no visa',
      { ...WITHOUT_VISA, 'talent.sponsor_title': 'ict-trainee-mobile' },
      'eligible',
      { cites: 'CESEDA L421-33' },
    ],
    ['spouse of an ICT employee, no visa', WITHOUT_VISA, 'not-eligible'],
    [
      'spouse of an ICT trainee, no visa',
      { ...WITHOUT_VISA, 'talent.sponsor_title': 'ict-trainee' },
      'not-eligible',
    ],
    [
      'spouse of the holder of a talent card',
      { 'talent.sponsor_title': 'talent' },
      'not-eligible',
      { cites: 'CESEDA L421-28' },
    ],
    [
      'no family tie',
      { 'talent.family_link': 'none' },
      'not-eligible',
      { cites: 'CESEDA L421-28' },
    ],
    [
      'spouse eighteen tomorrow',
      { 'person.birth_date': '2008-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-28' },
    ],
    ['spouse eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
    ['spouse eighteen since yesterday', { 'person.birth_date': '2008-11-20' }, 'eligible'],
    [
      'child of eighteen who entered at seventeen',
      CHILD,
      'eligible',
      { changes: ['2027-05-02', 'not-eligible'] },
    ],
    [
      'child who entered on the eighteenth birthday',
      { ...CHILD, 'entry.first_date': '2026-05-02' },
      'not-eligible',
      { cites: 'CESEDA L421-28' },
    ],
    [
      'child who entered the day before turning eighteen',
      { ...CHILD, 'entry.first_date': '2026-05-01' },
      'eligible',
    ],
    ['child nineteen tomorrow', { ...CHILD, 'person.birth_date': '2007-11-22' }, 'eligible'],
    [
      'child nineteen today',
      { ...CHILD, 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L421-28' },
    ],
    [
      'child nineteen today whose request was filed last month',
      { ...CHILD, 'person.birth_date': '2007-11-21', 'application.date': '2026-10-20' },
      'eligible',
    ],
    [
      'child sixteen today, who wants to work',
      { ...CHILD, 'person.birth_date': '2010-11-21' },
      'eligible',
    ],
    [
      'child sixteen tomorrow',
      { ...CHILD, 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a host company set up to bring foreigners in',
      { 'work.employer_vehicle_for_entries': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'the same company and a trainee: that text does not name the family',
      { 'work.employer_vehicle_for_entries': true, 'talent.sponsor_title': 'ict-trainee' },
      'eligible',
    ],
    [
      'card of the spouse not told',
      { 'talent.sponsor_title': null },
      'unknown',
      { missing: ['talent.sponsor_title'] },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    ['child eighteen today', { ...CHILD, 'person.birth_date': '2008-11-21' }, 'eligible'],
    [
      'an ICT employee whose host company was convicted of illegal employment',
      { 'work.employer_convicted_illegal_employment': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'an ICT employee who reached three years',
      { 'work.ict_maximum_reached': true },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'an ICT employee whose employer is behind with social security',
      { 'work.employer_breached_duties': true },
      'discretionary',
      { cites: 'CESEDA R421-39' },
    ],
    [
      'a mobile ICT employee whose host company was set up to bring foreigners in',
      { 'work.employer_vehicle_for_entries': true, 'talent.sponsor_title': 'ict-mobile' },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'a mobile ICT employee whose host company was convicted of illegal employment',
      { 'work.employer_convicted_illegal_employment': true, 'talent.sponsor_title': 'ict-mobile' },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'a mobile ICT employee who reached three years',
      { 'work.ict_maximum_reached': true, 'talent.sponsor_title': 'ict-mobile' },
      'not-eligible',
      { cites: 'CESEDA R421-38' },
    ],
    [
      'a mobile ICT employee whose employer is behind with social security',
      { 'work.employer_breached_duties': true, 'talent.sponsor_title': 'ict-mobile' },
      'discretionary',
      { cites: 'CESEDA R421-39' },
    ],
  ],
});
