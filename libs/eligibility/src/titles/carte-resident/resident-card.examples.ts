import type { Verdict } from '../../engine/verdict.ts';
import type { Example } from '../../testing/examples.ts';

/** What bars any first resident card. */
export const BARS: readonly Example[] = [
  [
    'a simple threat to public order',
    { 'order.threat_level': 'simple' },
    'not-eligible',
    { cites: 'CESEDA L412-5' },
  ],
  [
    'an expulsion order',
    { 'order.expulsion_or_itf': true },
    'not-eligible',
    { cites: 'CESEDA R432-3' },
  ],
  [
    'living in polygamy in France',
    { 'person.polygamy_in_france': true },
    'not-eligible',
    { cites: 'CESEDA L412-6' },
  ],
  [
    'married to a polygamist',
    { 'person.spouse_of_polygamist': true },
    'not-eligible',
    { cites: 'CESEDA L432-3' },
  ],
  [
    'convicted of mutilating a minor under fifteen',
    { 'order.conviction_222_9_minor': true },
    'not-eligible',
    { cites: 'CESEDA L432-3' },
  ],
  [
    'refuses the engagement contract',
    { 'engagement.refused': true },
    'not-eligible',
    { cites: 'CESEDA L412-8' },
  ],
  [
    'gravely breached that contract',
    { 'engagement.serious_breach': true },
    'not-eligible',
    { cites: 'CESEDA L412-8' },
  ],
];

/** The bars, and records of civil status that are not reliable. */
export const ORDINARY_BARS: readonly Example[] = [
  ...BARS,
  [
    'civil-status records held to be forged',
    { 'person.civil_status_reliable': false },
    'not-eligible',
    { cites: 'Code civil 47' },
  ],
];

/** Nationalities that the article is open to, or not. */
export const closedTo = (...countries: readonly string[]): readonly Example[] =>
  countries.map((country) => [
    `closed to nationals of ${country}`,
    { 'person.nationality': [country] },
    'not-eligible',
  ]);

export const openTo = (granted: Verdict, ...countries: readonly string[]): readonly Example[] =>
  countries.map((country) => [
    `open to nationals of ${country}`,
    { 'person.nationality': [country] },
    granted,
  ]);

const FAILS = ['not-eligible', { cites: 'CESEDA L413-7' }] as const;

const language = (granted: Verdict): readonly Example[] => [
  ['French at B2', { 'integration.language_level': 'B2' }, granted],
  ['French at A2', { 'integration.language_level': 'A2' }, ...FAILS],
  [
    'French not known',
    { 'integration.language_level': null },
    'unknown',
    { missing: ['integration.language_level'] },
  ],
  [
    'A2 and no exam, but filed on the last day of 2025',
    {
      'integration.language_level': 'A2',
      'integration.civic_exam_level': 'none',
      'application.date': '2025-12-31',
    },
    granted,
  ],
  [
    'A2 and no exam, filed on the first day of 2026',
    {
      'integration.language_level': 'A2',
      'integration.civic_exam_level': 'none',
      'application.date': '2026-01-01',
    },
    ...FAILS,
  ],
  [
    'A1 filed in 2025',
    { 'integration.language_level': 'A1', 'application.date': '2025-12-31' },
    ...FAILS,
  ],
];

const exam = (granted: Verdict): readonly Example[] => [
  ['the exam of naturalisation', { 'integration.civic_exam_level': 'nat' }, granted],
  [
    'the exam of the multi-year permit only, no exemption',
    { 'integration.civic_exam_level': 'csp', 'integration.civic_exam_exempt': false },
    ...FAILS,
  ],
  [
    'no exam, not told of any exemption',
    { 'integration.civic_exam_level': 'none' },
    'unknown',
    { missing: ['integration.civic_exam_exempt'] },
  ],
  [
    'exempt from the exam',
    { 'integration.civic_exam_level': 'none', 'integration.civic_exam_exempt': true },
    granted,
  ],
  [
    'an illness that rules out exam and language test',
    {
      'integration.language_level': 'none',
      'integration.civic_exam_level': 'none',
      'person.exam_impossible_health': true,
    },
    granted,
  ],
  [
    'said to reject the values of the Republic: a ground to refuse',
    { 'integration.rejects_values': true },
    'discretionary',
    { cites: 'CESEDA L413-7' },
  ],
];

/** Language and civic exam, for a client decided on after 1 January 2026 who holds B1 and the exam. */
export const integration = (granted: Verdict): readonly Example[] => [
  ...language(granted),
  ...exam(granted),
];

const NOTHING_PASSED = {
  'integration.language_level': 'none',
  'integration.civic_exam_level': 'none',
} as const;

/** The exemption of people over 65, for an evaluation on 21 November 2026. */
export const over65 = (granted: Verdict): readonly Example[] => [
  [
    'no French, 65 tomorrow',
    { ...NOTHING_PASSED, 'person.birth_date': '1961-11-22' },
    'not-eligible',
  ],
  ['no French, 65 today', { ...NOTHING_PASSED, 'person.birth_date': '1961-11-21' }, 'not-eligible'],
  [
    'no French, past 65 by a day',
    { ...NOTHING_PASSED, 'person.birth_date': '1961-11-20' },
    granted,
  ],
];

/** What bars a temporary permit, and the grounds on which the authority may refuse one. */
export const OTHER_PERMIT_BARS: readonly Example[] = [
  ...ORDINARY_BARS.filter(([said]) => !said.startsWith('married') && !said.startsWith('convicted')),
  [
    'never left under an order to leave: a ground to refuse',
    { 'order.oqtf_unexecuted': true },
    'discretionary',
    { cites: 'CESEDA L432-1-1' },
  ],
];
