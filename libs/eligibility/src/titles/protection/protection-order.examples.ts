import type { Facts } from '../../engine/known.ts';
import type { Example } from '../../testing/examples.ts';

/** Renewals of the card, while the order lasts and once it has `ended`. */
export const renewals = (card: string, ended: Facts): readonly Example[] => {
  const afterTheOrder: Facts = {
    ...ended,
    'stay.current_title_id': card,
    'victim.violence_complaint': true,
    'victim.procedure_ongoing': true,
  };
  return [
    ['renewal while the order lasts', { 'stay.current_title_id': card }, 'eligible'],
    [
      'renewal after the order: she complained and the proceedings go on',
      afterTheOrder,
      'eligible',
    ],
    [
      'renewal after the order: she never complained',
      { ...afterTheOrder, 'victim.violence_complaint': false },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'renewal after the order: the proceedings are over',
      { ...afterTheOrder, 'victim.procedure_ongoing': false },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'no order, and no card told of: nothing more is asked',
      { ...ended, 'stay.current_title_id': null },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    [
      'a complaint without any order opens no first card',
      { ...afterTheOrder, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
  ];
};

/** Whoever the order protects her from. */
export const ANY_ORDER: readonly Example[] = [
  ['no visa is asked for', { 'entry.visa_type': 'none', 'entry.regular': false }, 'eligible'],
  [
    'a threat to public order bars the card',
    { 'order.threat_level': 'simple' },
    'not-eligible',
    { cites: 'CESEDA L412-5' },
  ],
  ['Algerians have no such article', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
];
