import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-ascendant-de-francais', {
  on: '2026-11-21',
  articles: ['CESEDA L423-11'],
  client: {
    'person.nationality': ['AM'],
    'ascendant.of_french_or_spouse': true,
    'ascendant.dependent': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'not the parent of a French citizen or spouse',
      { 'ascendant.of_french_or_spouse': false },
      'not-eligible',
      { cites: 'CESEDA L423-11' },
    ],
    [
      'lives on a pension and land at home',
      { 'ascendant.dependent': false },
      'not-eligible',
      { cites: 'CESEDA L423-11' },
    ],
    [
      'not told whether dependent',
      { 'ascendant.dependent': null },
      'unknown',
      { missing: ['ascendant.dependent'] },
    ],
    [
      'entered on a short-stay visa and stayed on',
      {
        'entry.visa_type': 'c-short',
        'entry.long_stay_visa_matches': null,
        'stay.regular_now': false,
      },
      'not-eligible',
      { cites: 'CESEDA L423-11' },
    ],
    [
      'the visa has run out and nothing replaces it',
      { 'stay.regular_now': false },
      'not-eligible',
      { cites: 'CESEDA L423-11' },
    ],
    [
      'the visa not seen yet',
      { 'entry.visa_type': null, 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'SN'),
    ...closedTo('DZ', 'TN'),
  ],
});
