import type { Example } from '../testing/examples.ts';

/** The employee of articles 3 of the Moroccan and Tunisian agreements, whose words are the same. */
export const EMPLOYEE = {
  'work.contract_type': 'cdi',
  'work.authorisation_granted': true,
  'entry.visa_type': 'd-long',
  'entry.long_stay_visa_matches': true,
} as const;

const VISA: readonly Example[] = [
  [
    'came on a short-stay visa, with no permit nor waiver',
    {
      'entry.visa_type': 'c-short',
      'stay.current_title_id': 'none',
      'entry.visa_exempt_l412': false,
    },
    'not-eligible',
  ],
  [
    'with no permit, not told about a waiver: the rule is the visa (CE 468274)',
    { 'entry.visa_type': 'c-short', 'stay.current_title_id': 'none' },
    'not-eligible',
  ],
  [
    'came on a short-stay visa, with a permit since',
    {
      'entry.visa_type': 'c-short',
      'stay.current_title_id': 'cst-vpf-liens',
      'stay.current_title_end': '2027-01-10',
    },
    'eligible',
  ],
  [
    'a visa waiver under the agreement',
    {
      'entry.visa_type': 'c-short',
      'stay.current_title_id': 'none',
      'entry.visa_exempt_l412': true,
    },
    'eligible',
  ],
];

export const employee = (article: string): readonly Example[] => [
  ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'eligible'],
  ['no contract', { 'work.contract_type': 'none' }, 'not-eligible', { cites: article }],
  ['an agency worker', { 'work.contract_type': 'interim' }, 'not-eligible', { cites: article }],
  [
    'the labour authority refused',
    { 'work.authorisation_granted': false },
    'not-eligible',
    { cites: article },
  ],
  [
    'not told about the work authorisation',
    { 'work.authorisation_granted': null },
    'unknown',
    { missing: ['work.authorisation_granted'] },
  ],
  ...VISA,
];

/** The same employee after three years, who asks for the resident card. */
export const AFTER_THREE_YEARS = {
  'stay.years_in_same_capacity': 3,
  'work.contract_type': 'cdi',
  'assess.overall_appreciation_favourable': true,
} as const;

export const afterThreeYears = (article: string): readonly Example[] => [
  [
    'two years as an employee',
    { 'stay.years_in_same_capacity': 2 },
    'not-eligible',
    { cites: article },
  ],
  ['three years as an employee', { 'stay.years_in_same_capacity': 3 }, 'discretionary'],
  ['four years as an employee', { 'stay.years_in_same_capacity': 4 }, 'discretionary'],
  ['no contract any more', { 'work.contract_type': 'none' }, 'not-eligible', { cites: article }],
  [
    'nobody weighed the whole yet',
    { 'assess.overall_appreciation_favourable': null },
    'discretionary',
  ],
  [
    'the lawyer finds the means too weak',
    { 'assess.overall_appreciation_favourable': false },
    'not-eligible',
    { cites: article },
  ],
  [
    'no civic exam and no level of French',
    { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
    'discretionary',
  ],
  [
    'not told the contract',
    { 'work.contract_type': null },
    'unknown',
    { missing: ['work.contract_type'] },
  ],
];
