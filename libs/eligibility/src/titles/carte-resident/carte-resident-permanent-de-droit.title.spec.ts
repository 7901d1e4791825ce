import { describeTitle, type Example } from '../../testing/examples.ts';
import { BARS, closedTo, integration, openTo, over65 } from './resident-card.examples.ts';
import { CARD_OF_AN_AGREEMENT } from './resident-card.ts';

describeTitle('carte-resident-permanent-de-droit', {
  on: '2026-11-21',
  articles: ['CESEDA L426-4', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['CN'],
    'person.birth_date': '1980-03-14',
    'stay.resident_cards_consecutive': 2,
    'stay.current_title_id': 'cr-conjoint-francais',
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'eligible',
  examples: [
    [
      'two cards listed one after the other',
      {
        'stay.resident_cards_consecutive': null,
        'stay.titles': [
          { title: 'cr-conjoint-francais', from: '2007-03-02', to: '2017-03-01' },
          { title: 'cr-renouvellement', from: '2017-03-02', to: '2027-03-01' },
        ],
      },
      'eligible',
    ],
    [
      'a one-year card, then a resident card',
      {
        'stay.resident_cards_consecutive': null,
        'stay.titles': [
          { title: 'cst-vpf-liens', from: '2016-03-02', to: '2017-03-01' },
          { title: 'cr-conjoint-francais', from: '2017-03-02', to: '2027-03-01' },
        ],
      },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    [
      'one line for twenty years: how many cards is asked',
      {
        'stay.resident_cards_consecutive': null,
        'stay.titles': [{ title: 'cr-conjoint-francais', from: '2007-03-02', to: '2027-03-01' }],
      },
      'unknown',
      { missing: ['stay.resident_cards_consecutive'] },
    ],
    ['three cards held in a row', { 'stay.resident_cards_consecutive': 3 }, 'eligible'],
    [
      'a single card, aged 46: only at the authority’s discretion',
      { 'stay.resident_cards_consecutive': 1 },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    [
      'a single card, sixty tomorrow',
      { 'stay.resident_cards_consecutive': 1, 'person.birth_date': '1966-11-22' },
      'not-eligible',
      { cites: 'CESEDA L426-4', changes: ['2026-11-23', 'eligible'] },
    ],
    [
      'a single card, sixty today: not yet past sixty',
      { 'stay.resident_cards_consecutive': 1, 'person.birth_date': '1966-11-21' },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a single card, past sixty by a day',
      { 'stay.resident_cards_consecutive': 1, 'person.birth_date': '1966-11-20' },
      'eligible',
    ],
    [
      'past sixty without any resident card',
      {
        'stay.resident_cards_consecutive': 0,
        'stay.current_title_id': 'csp-generale',
        'person.birth_date': '1960-01-01',
      },
      'not-eligible',
      { cites: 'CESEDA L426-4' },
    ],
    [
      'a single card, the date of birth not known',
      { 'stay.resident_cards_consecutive': 1, 'person.birth_date': null },
      'unknown',
      { missing: ['person.birth_date'] },
    ],
    ...['cr-victime-violences', 'rld-ue-protection', ...CARD_OF_AN_AGREEMENT].map(
      (card): Example => [
        `two cards, the last ${card}: paragraph 1 omits it`,
        { 'stay.current_title_id': card },
        'discretionary',
        { cites: 'CESEDA L426-4' },
      ],
    ),
    ...integration('eligible'),
    ...over65('eligible'),
    ...BARS,
    ...openTo('eligible', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
