import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-habitat-indigne', {
  on: '2026-11-21',
  articles: ['CESEDA L425-11'],
  client: {
    'person.nationality': ['EG'],
    'victim.housing_exploitation': true,
    'victim.procedure_ongoing': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'no complaint against the landlord',
      { 'victim.housing_exploitation': false },
      'not-eligible',
      { cites: 'CESEDA L425-11' },
    ],
    [
      'not told of any complaint',
      { 'victim.housing_exploitation': null },
      'unknown',
      { missing: ['victim.housing_exploitation'] },
    ],
    [
      'nothing told but the complaint: its proceedings are presumed under way',
      { 'victim.procedure_ongoing': null },
      'eligible',
    ],
    [
      'the complaint was closed, and not told whether this card is held',
      { 'victim.procedure_ongoing': false },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    [
      'first card: the complaint was closed, which the prefect may hold against him',
      { 'victim.procedure_ongoing': false, 'stay.current_title_id': 'none' },
      'discretionary',
      { cites: 'CESEDA L425-11' },
    ],
    [
      'renewal: the proceedings are over',
      { 'victim.procedure_ongoing': false, 'stay.current_title_id': 'cst-vpf-habitat-indigne' },
      'not-eligible',
      { cites: 'CESEDA L425-11' },
    ],
    [
      'on 27 January 2024 no text gave this card',
      {},
      'not-eligible',
      { on: '2024-01-27', changes: ['2024-01-28', 'eligible'] },
    ],
    ['on 28 January 2024 it exists', {}, 'eligible', { on: '2024-01-28' }],
    ['no visa is asked for', { 'entry.visa_type': 'none', 'entry.regular': false }, 'eligible'],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ],
});
