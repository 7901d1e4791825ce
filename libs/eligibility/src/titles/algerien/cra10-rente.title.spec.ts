import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 7 bis, c)';

describeTitle('cra10-rente', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'pension.at_mp': true,
    'pension.rate': 35,
    'stay.regular_now': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
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
      'came on a short-stay visa',
      { 'entry.visa_type': 'c-short' },
      'not-eligible',
      { cites: 'Accord franco-algérien 9' },
    ],
    [
      'not told the visa',
      { 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    [
      'a rate of 19 %',
      { 'pension.rate': 19, 'pension.survivor': false },
      'not-eligible',
      { cites: ART },
    ],
    ['a rate of 20 %', { 'pension.rate': 20 }, 'eligible'],
    ['a rate of 21 %', { 'pension.rate': 21 }, 'eligible'],
    [
      'the widow who draws the death pension',
      { 'pension.at_mp': false, 'pension.rate': null, 'pension.survivor': true },
      'eligible',
    ],
    [
      'no French pension at all',
      { 'pension.at_mp': false, 'pension.survivor': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the rate',
      { 'pension.rate': null, 'pension.survivor': false },
      'unknown',
      { missing: ['pension.rate'] },
    ],
  ],
});
