import { describeTitle } from '../../testing/examples.ts';
import { BARS, closedTo, integration, openTo, over65 } from './resident-card.examples.ts';

describeTitle('carte-resident-permanent', {
  on: '2026-11-21',
  articles: ['CESEDA L426-4', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['CN'],
    'person.birth_date': '1980-03-14',
    'stay.resident_cards_consecutive': 1,
    'stay.current_title_id': 'cr-conjoint-francais',
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'discretionary',
  examples: [
    [
      'no resident card yet',
      { 'stay.resident_cards_consecutive': 0, 'stay.current_title_id': 'csp-generale' },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    ['two cards already', { 'stay.resident_cards_consecutive': 2 }, 'discretionary'],
    [
      'the cards not counted, but one is held',
      { 'stay.resident_cards_consecutive': null },
      'discretionary',
    ],
    [
      'neither the cards counted nor the one held known',
      { 'stay.resident_cards_consecutive': null, 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.resident_cards_consecutive', 'stay.current_title_id'] },
    ],
    [
      'the card of a victim of violence: not in the list',
      { 'stay.current_title_id': 'cr-victime-violences' },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    [
      'the long-term resident card of a refugee: not in the list',
      { 'stay.current_title_id': 'rld-ue-protection' },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    ['a long-term resident – EU', { 'stay.current_title_id': 'rld-ue-5-ans' }, 'discretionary'],
    [
      'the card of the Tunisian agreement: not in the list either',
      { 'person.nationality': ['TN'], 'stay.current_title_id': 'tun-cr-salarie-3-ans' },
      'discretionary',
      { cites: 'CESEDA L426-4' },
    ],
    [
      'which card is held, not known',
      { 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    ...integration('discretionary'),
    ...over65('discretionary'),
    ...BARS,
    ...openTo('discretionary', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
