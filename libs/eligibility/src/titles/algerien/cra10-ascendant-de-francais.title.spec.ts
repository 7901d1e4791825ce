import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, b)';

describeTitle('cra10-ascendant-de-francais', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'ascendant.of_french_or_spouse': true,
    'ascendant.dependent': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['an irregular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: ART }],
    [
      'not told whether stay is regular',
      { 'stay.regular_now': null },
      'unknown',
      { missing: ['stay.regular_now'] },
    ],
    [
      'the aunt of a French citizen',
      { 'ascendant.of_french_or_spouse': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a parent with a pension of her own',
      { 'ascendant.dependent': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told who supports her',
      { 'ascendant.dependent': null },
      'unknown',
      { missing: ['ascendant.dependent'] },
    ],
  ],
});
