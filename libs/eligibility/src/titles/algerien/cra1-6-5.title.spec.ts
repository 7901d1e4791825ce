import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 5)';

describeTitle('cra1-6-5', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'rf.eligible_category': false,
    'assess.disproportionate_interference': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'nobody weighed the interference yet',
      { 'assess.disproportionate_interference': null },
      'discretionary',
    ],
    [
      'the lawyer finds no disproportion',
      { 'assess.disproportionate_interference': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'the spouse of an Algerian who may bring her by family reunification',
      { 'rf.eligible_category': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told whether a spouse or parent could ask for reunification',
      { 'rf.eligible_category': null },
      'unknown',
      { missing: ['rf.eligible_category'] },
    ],
    [
      'three years in France only: an indication, no bar',
      { 'stay.habitual_since': '2023-11-01' },
      'eligible',
    ],
    [
      'a civil partner for two months: an indication, no bar',
      { 'union.type': 'pacs', 'union.communal_since': '2026-09-20' },
      'eligible',
    ],
  ],
});
