import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, e)';

describeTitle('cra10-age-10', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'person.birth_date': '2005-03-10',
    'stay.habitual_since': '2013-09-01',
    'stay.habitual_residence_proven': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['came the day before the tenth birthday', { 'stay.habitual_since': '2015-03-09' }, 'eligible'],
    ['came on the tenth birthday', { 'stay.habitual_since': '2015-03-10' }, 'eligible'],
    [
      'came the day after the tenth birthday',
      { 'stay.habitual_since': '2015-03-11' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'residence that is not proven',
      { 'stay.habitual_residence_proven': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told since when',
      { 'stay.habitual_since': null },
      'unknown',
      { missing: ['stay.habitual_since'] },
    ],
    ['an irregular stay does not matter', { 'stay.regular_now': false }, 'eligible'],
  ],
});
