import { describeTitle } from '../../testing/examples.ts';
import { onEarlierDays } from '../earlier-days.ts';
import { WITHOUT_VISA } from '../travail/without-visa.ts';

const ART = 'CESEDA L421-11';
const NO_DEGREE = {
  'talent.diploma_years': 2,
  'talent.experience_years': 0,
  'talent.listed_it_profession': false,
} as const;
const IN_COMPUTING = {
  ...NO_DEGREE,
  'talent.listed_it_profession': true,
  'talent.experience_last_7_years': 3,
} as const;
const FROM_GERMANY = {
  ...WITHOUT_VISA,
  'talent.cbe_other_state_months': 12,
  'entry.last_date': '2026-10-21',
} as const;

const A_YEAR = { 'work.contract_months': 12 } as const;
const MOVED = {
  ...WITHOUT_VISA,
  'talent.cbe_other_state_months': 18,
  'talent.months_since_entry_mobility': 1,
} as const;

describeTitle('talent-carte-bleue-europeenne', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['IN'],
    'entry.long_stay_visa_matches': true,
    'talent.highly_qualified_job': true,
    'work.contract_months': 6,
    'work.gross_annual': 59_373,
    'talent.diploma_years': 3,
  },
  verdict: 'eligible',
  examples: [
    [
      'a job below that level',
      { 'talent.highly_qualified_job': false },
      'not-eligible',
      { cites: ART },
    ],
    ['a contract of five months', { 'work.contract_months': 5 }, 'not-eligible', { cites: ART }],
    ['a contract of seven months', { 'work.contract_months': 7 }, 'eligible'],
    [
      'one euro under the threshold',
      { 'work.gross_annual': 59_372 },
      'not-eligible',
      { cites: 'CESEDA R421-21 A' },
    ],
    ['one euro over the threshold', { 'work.gross_annual': 59_374 }, 'eligible'],
    ['pay not told', { 'work.gross_annual': null }, 'unknown', { missing: ['work.gross_annual'] }],
    ['two years of studies and no experience', NO_DEGREE, 'not-eligible', { cites: ART }],
    ['five years of experience', { ...NO_DEGREE, 'talent.experience_years': 5 }, 'eligible'],
    [
      'four years of experience',
      { ...NO_DEGREE, 'talent.experience_years': 4 },
      'not-eligible',
      { cites: ART },
    ],
    ['in computing, three years of experience out of seven', IN_COMPUTING, 'eligible'],
    [
      'in computing, two years',
      { ...IN_COMPUTING, 'talent.experience_last_7_years': 2 },
      'not-eligible',
      { cites: ART },
    ],
    [
      'three years out of seven in another profession',
      { ...IN_COMPUTING, 'talent.listed_it_profession': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a regulated profession without leave to practise',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: 'CESEDA R421-15-1' },
    ],
    [
      'a company set up to bring foreigners in',
      { 'work.employer_vehicle_for_entries': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an employer behind with social security: the card may be refused',
      { 'work.employer_breached_duties': true },
      'discretionary',
      { cites: ART },
    ],
    ['no long-stay visa', { ...WITHOUT_VISA, 'talent.cbe_other_state_months': 0 }, 'not-eligible'],
    [
      'a year under a German Blue Card, within one month of entry',
      FROM_GERMANY,
      'eligible',
      { cites: 'CESEDA L412-2', changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a request one month and a day after entry',
      { ...FROM_GERMANY, 'entry.last_date': '2026-10-20' },
      'not-eligible',
      { cites: 'CESEDA L412-2' },
    ],
    [
      'filed within the month, looked at later',
      { ...FROM_GERMANY, 'entry.last_date': '2026-10-01', 'application.date': '2026-10-31' },
      'eligible',
      { changes: null },
    ],
    [
      'eleven months under a German Blue Card, the first move',
      { ...FROM_GERMANY, 'talent.cbe_other_state_months': 11 },
      'not-eligible',
      { cites: 'CESEDA L412-2' },
    ],
    [
      'six months under a German Blue Card, the second move',
      { ...FROM_GERMANY, 'talent.cbe_other_state_months': 6, 'talent.cbe_second_mobility': true },
      'eligible',
    ],
    [
      'five months, the second move',
      { ...FROM_GERMANY, 'talent.cbe_other_state_months': 5, 'talent.cbe_second_mobility': true },
      'not-eligible',
      { cites: 'CESEDA L412-2' },
    ],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'eligible'],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'until May 2025: a contract of six months',
      { 'work.contract_months': 6 },
      'not-eligible',
      { on: '2025-05-02', cites: ART, changes: ['2025-05-03', 'eligible'] },
    ],
    [
      'until May 2025: a contract of a year',
      { 'work.contract_months': 12 },
      'eligible',
      { on: '2025-05-02' },
    ],
    [
      'until May 2025: computing without a degree',
      { ...IN_COMPUTING, 'work.contract_months': 12 },
      'not-eligible',
      { on: '2025-05-02', cites: ART },
    ],
    [
      'until May 2025: eighteen months under another Blue Card',
      {
        ...FROM_GERMANY,
        'work.contract_months': 12,
        'talent.cbe_other_state_months': 18,
        'entry.last_date': '2025-04-10',
      },
      'eligible',
      { on: '2025-05-02' },
    ],
    [
      'until May 2025: seventeen months under another Blue Card',
      {
        ...FROM_GERMANY,
        'work.contract_months': 12,
        'talent.cbe_other_state_months': 17,
        'entry.last_date': '2025-04-10',
      },
      'not-eligible',
      { on: '2025-05-02', cites: 'CESEDA L412-2' },
    ],
    [
      'until May 2025: the employer was not looked into',
      { 'work.contract_months': 12, 'work.employer_vehicle_for_entries': true },
      'eligible',
      { on: '2025-05-02' },
    ],
    [
      'before the order of August 2025',
      { 'work.gross_annual': 53_836.5 },
      'eligible',
      { on: '2025-08-30', changes: ['2025-08-31', 'not-eligible'] },
    ],
    [
      'before the order of August 2025, one cent under',
      { 'work.gross_annual': 53_836.49 },
      'not-eligible',
      { on: '2025-08-30' },
    ],
    [
      'May 2025: a regulated profession was no concern of this text yet',
      { 'work.regulated_profession_ok': false },
      'eligible',
      { on: '2025-06-15', changes: ['2025-06-16', 'not-eligible'] },
    ],
    ...onEarlierDays(
      ['2025-05-02', '2025-06-15'],
      [
        [
          'a year of contract at the threshold',
          { ...A_YEAR, 'work.gross_annual': 53_836.5 },
          'eligible',
        ],
        [
          'one cent under the threshold of annex 10, which no decree had set',
          { ...A_YEAR, 'work.gross_annual': 53_836.49 },
          'discretionary',
        ],
        [
          'a job below that level',
          { ...A_YEAR, 'talent.highly_qualified_job': false },
          'not-eligible',
        ],
        [
          'five years of experience',
          { ...A_YEAR, ...NO_DEGREE, 'talent.experience_years': 5 },
          'eligible',
        ],
        [
          'four years of experience',
          { ...A_YEAR, ...NO_DEGREE, 'talent.experience_years': 4 },
          'not-eligible',
        ],
        [
          'moved, a month after entry',
          { ...A_YEAR, ...MOVED, 'talent.months_since_entry_mobility': 1 },
          'eligible',
        ],
        [
          'moved, two months after entry',
          { ...A_YEAR, ...MOVED, 'talent.months_since_entry_mobility': 2 },
          'not-eligible',
        ],
        ['an Algerian', { ...A_YEAR, 'person.nationality': ['DZ'] }, 'not-eligible'],
      ],
    ),
    ...onEarlierDays(
      ['2025-06-15'],
      [
        ['a contract of five months', { 'work.contract_months': 5 }, 'not-eligible'],
        ['in computing, three years of experience out of seven', IN_COMPUTING, 'eligible'],
        [
          'in computing, two years',
          { ...IN_COMPUTING, 'talent.experience_last_7_years': 2 },
          'not-eligible',
        ],
        [
          'three years out of seven in another profession',
          { ...IN_COMPUTING, 'talent.listed_it_profession': false },
          'not-eligible',
        ],
        [
          'a company set up to bring foreigners in',
          { 'work.employer_vehicle_for_entries': true },
          'not-eligible',
        ],
        [
          'an employer behind with social security',
          { 'work.employer_breached_duties': true },
          'discretionary',
        ],
        [
          'twelve months under another Blue Card',
          { ...MOVED, 'talent.cbe_other_state_months': 12 },
          'eligible',
        ],
        [
          'eleven months under another Blue Card',
          { ...MOVED, 'talent.cbe_other_state_months': 11 },
          'not-eligible',
        ],
        [
          'six months, the second move',
          { ...MOVED, 'talent.cbe_other_state_months': 6, 'talent.cbe_second_mobility': true },
          'eligible',
        ],
        [
          'five months, the second move',
          { ...MOVED, 'talent.cbe_other_state_months': 5, 'talent.cbe_second_mobility': true },
          'not-eligible',
        ],
      ],
    ),
  ],
});
