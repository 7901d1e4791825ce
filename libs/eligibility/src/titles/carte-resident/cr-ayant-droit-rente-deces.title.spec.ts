import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-ayant-droit-rente-deces', {
  on: '2026-11-21',
  articles: ['CESEDA L426-7'],
  client: {
    'person.nationality': ['BD'],
    'pension.survivor': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'no survivor’s pension',
      { 'pension.survivor': false },
      'not-eligible',
      { cites: 'CESEDA L426-7' },
    ],
    [
      'the pension not known',
      { 'pension.survivor': null },
      'unknown',
      { missing: ['pension.survivor'] },
    ],
    ['no regular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: 'CESEDA L426-7' }],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'CI'),
    ...closedTo('DZ', 'TN'),
  ],
});
