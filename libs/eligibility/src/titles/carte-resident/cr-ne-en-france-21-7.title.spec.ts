import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-ne-en-france-21-7', {
  on: '2026-11-21',
  articles: ['CESEDA L426-1', 'Code civil 21-7'],
  client: { 'person.nationality': ['CD'], 'birth.right_21_7': true },
  verdict: 'eligible',
  examples: [
    [
      'born in France, but the residence is too short',
      { 'birth.right_21_7': false },
      'not-eligible',
      { cites: 'Code civil 21-7' },
    ],
    [
      'the conditions not checked yet',
      { 'birth.right_21_7': null },
      'unknown',
      { missing: ['birth.right_21_7'] },
    ],
    ['no regular stay is asked', { 'stay.regular_now': false }, 'eligible'],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
