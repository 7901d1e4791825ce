import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-rente-at-mp', {
  on: '2026-11-21',
  articles: ['CESEDA L426-6'],
  client: {
    'person.nationality': ['PK'],
    'pension.at_mp': true,
    'pension.rate': 35,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ['incapacity of 19%', { 'pension.rate': 19 }, 'not-eligible', { cites: 'CESEDA L426-6' }],
    ['incapacity of 20%', { 'pension.rate': 20 }, 'eligible'],
    ['incapacity of 21%', { 'pension.rate': 21 }, 'eligible'],
    ['the rate not known', { 'pension.rate': null }, 'unknown', { missing: ['pension.rate'] }],
    ['no French pension', { 'pension.at_mp': false }, 'not-eligible', { cites: 'CESEDA L426-6' }],
    [
      'no regular stay: the temporary permit first',
      { 'stay.regular_now': false },
      'not-eligible',
      { cites: 'CESEDA L426-6' },
    ],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'ML'),
    ...closedTo('DZ', 'TN'),
  ],
});
