import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-ancien-combattant', {
  on: '2026-11-21',
  articles: ['CESEDA L426-2'],
  client: {
    'person.nationality': ['SN'],
    'military.combatant_french_allied': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'never served in a fighting unit',
      { 'military.combatant_french_allied': false },
      'not-eligible',
      { cites: 'CESEDA L426-2' },
    ],
    [
      'the service record not seen',
      { 'military.combatant_french_allied': null },
      'unknown',
      { missing: ['military.combatant_french_allied'] },
    ],
    ['no regular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: 'CESEDA L426-2' }],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'MA', 'VN'),
    ...closedTo('DZ'),
  ],
});
