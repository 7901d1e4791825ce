import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 4';

describeTitle('cra1-7-d-regroupement', {
  on: '2026-11-21',
  articles: [ART, 'Accord franco-algérien 7, d)'],
  client: { 'person.nationality': ['DZ'], 'rf.authorised': true, 'rf.sponsor_title': 'cra1' },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['joining the holder of a ten-year certificate', { 'rf.sponsor_title': 'cra10' }, 'eligible'],
    ['no reunification decision', { 'rf.authorised': false }, 'not-eligible', { cites: ART }],
    [
      'joining a foreigner with a card of common law',
      { 'rf.sponsor_title': 'cr' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the permit of the person joined',
      { 'rf.sponsor_title': null },
      'unknown',
      { missing: ['rf.sponsor_title'] },
    ],
  ],
});
