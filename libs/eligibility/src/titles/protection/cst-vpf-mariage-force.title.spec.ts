import { describeTitle } from '../../testing/examples.ts';

const AFTER_THE_ORDER = {
  'victim.forced_marriage_order': false,
  'stay.current_title_id': 'cst-vpf-mariage-force',
  'victim.violence_complaint': true,
  'victim.procedure_ongoing': true,
} as const;

describeTitle('cst-vpf-mariage-force', {
  on: '2026-11-21',
  articles: ['CESEDA L425-7', 'CESEDA L425-6'],
  client: { 'person.nationality': ['PK'], 'victim.forced_marriage_order': true },
  verdict: 'eligible',
  examples: [
    [
      'no judge gave her an order against the marriage planned for her',
      { 'victim.forced_marriage_order': false, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'CESEDA L425-7' },
    ],
    [
      'renewal while the order lasts',
      { 'stay.current_title_id': 'cst-vpf-mariage-force' },
      'eligible',
    ],
    [
      'renewal after the order: she complained and the proceedings go on',
      AFTER_THE_ORDER,
      'eligible',
    ],
    [
      'renewal after the order: she never complained',
      { ...AFTER_THE_ORDER, 'victim.violence_complaint': false },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'renewal after the order: the proceedings are over',
      { ...AFTER_THE_ORDER, 'victim.procedure_ongoing': false },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'a complaint without any order opens no first card',
      { ...AFTER_THE_ORDER, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'not told of any order',
      { 'victim.forced_marriage_order': null },
      'unknown',
      { missing: ['victim.forced_marriage_order'] },
    ],
    ['no visa is asked for', { 'entry.visa_type': 'none', 'entry.regular': false }, 'eligible'],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
  ],
});
