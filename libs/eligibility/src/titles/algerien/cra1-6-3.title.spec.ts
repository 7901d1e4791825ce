import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 3)';

describeTitle('cra1-6-3', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'union.type': 'marriage',
    'union.partner_has_scientist_title': true,
    'entry.regular': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['a civil partner', { 'union.type': 'pacs' }, 'not-eligible', { cites: ART }],
    [
      'a spouse with a student permit',
      { 'union.partner_has_scientist_title': false },
      'not-eligible',
      { cites: ART },
    ],
    ['an irregular entry', { 'entry.regular': false }, 'not-eligible', { cites: ART }],
    [
      'not told the permit of the spouse',
      { 'union.partner_has_scientist_title': null },
      'unknown',
      { missing: ['union.partner_has_scientist_title'] },
    ],
    [
      'married after the entry',
      { 'entry.first_date': '2025-01-01', 'union.marriage_date': '2026-06-01' },
      'eligible',
    ],
  ],
});
