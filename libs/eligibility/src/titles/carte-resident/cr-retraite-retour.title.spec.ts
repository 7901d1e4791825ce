import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-retraite-retour', {
  on: '2026-11-21',
  articles: ['CESEDA L426-10'],
  client: {
    'person.nationality': ['MA'],
    'stay.current_title_id': 'carte-retraite',
    'retirement.resettles_in_france': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'the card of the spouse of a pensioner',
      { 'stay.current_title_id': 'carte-conjoint-retraite' },
      'not-eligible',
      { cites: 'CESEDA L426-10' },
    ],
    [
      'the current card not known',
      { 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    [
      'keeps the main home abroad',
      { 'retirement.resettles_in_france': false },
      'not-eligible',
      { cites: 'CESEDA L426-10' },
    ],
    ['no regular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: 'CESEDA L426-10' }],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'ML', 'TR'),
    ...closedTo('DZ'),
  ],
});
