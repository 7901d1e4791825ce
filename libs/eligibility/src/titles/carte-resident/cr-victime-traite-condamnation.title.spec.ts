import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-victime-traite-condamnation', {
  on: '2026-11-21',
  articles: ['CESEDA L425-3', 'CESEDA L425-1'],
  client: {
    'person.nationality': ['NG'],
    'victim.trafficking_cooperation': true,
    'victim.final_conviction': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'neither complained nor testified',
      { 'victim.trafficking_cooperation': false },
      'not-eligible',
      { cites: 'CESEDA L425-1' },
    ],
    [
      'an appeal against the conviction is pending',
      { 'victim.final_conviction': false },
      'not-eligible',
      { cites: 'CESEDA L425-3' },
    ],
    [
      'the outcome of the trial not known',
      { 'victim.final_conviction': null },
      'unknown',
      { missing: ['victim.final_conviction'] },
    ],
    ['no regular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: 'CESEDA L425-3' }],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
