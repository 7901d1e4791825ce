import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 4';

describeTitle('cra10-regroupement-familial', {
  on: '2026-11-21',
  articles: [ART, 'Accord franco-algérien 7 bis, d)'],
  client: { 'person.nationality': ['DZ'], 'rf.authorised': true, 'rf.sponsor_title': 'cra10' },
  verdict: 'eligible',
  examples: [
    ...BARS,
    [
      'joining the holder of a one-year certificate',
      { 'rf.sponsor_title': 'cra1' },
      'not-eligible',
      { cites: ART },
    ],
    ['no reunification decision', { 'rf.authorised': false }, 'not-eligible', { cites: ART }],
    [
      'not told the permit of the person joined',
      { 'rf.sponsor_title': null },
      'unknown',
      { missing: ['rf.sponsor_title'] },
    ],
  ],
});
