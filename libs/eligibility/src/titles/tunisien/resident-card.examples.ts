import type { Example } from '../../testing/examples.ts';
import { BARS } from './tunisian.examples.ts';

const ART = 'Accord franco-tunisien 10';

/** What bars the resident cards of article 10, which take a regular stay but no integration. */
export const ARTICLE_10: readonly Example[] = [
  ...BARS,
  ['an irregular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: ART }],
  [
    'not told whether stay is regular',
    { 'stay.regular_now': null },
    'unknown',
    { missing: ['stay.regular_now'] },
  ],
  [
    'no civic exam and no level of French',
    { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
    'eligible',
  ],
];
