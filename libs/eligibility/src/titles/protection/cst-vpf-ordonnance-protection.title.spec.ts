import { describeTitle } from '../../testing/examples.ts';
import { ANY_ORDER, renewals } from './protection-order.examples.ts';

describeTitle('cst-vpf-ordonnance-protection', {
  on: '2026-11-21',
  articles: ['CESEDA L425-6'],
  client: { 'person.nationality': ['PK'], 'victim.protection_order': true },
  verdict: 'eligible',
  examples: [
    [
      'no judge gave her a protection order against her former partner',
      { 'victim.protection_order': false, 'stay.current_title_id': 'none' },
      'not-eligible',
      { cites: 'CESEDA L425-6' },
    ],
    ...renewals('cst-vpf-ordonnance-protection', { 'victim.protection_order': false }),
    [
      'not told of any order',
      { 'victim.protection_order': null },
      'unknown',
      { missing: ['victim.protection_order'] },
    ],
    ...ANY_ORDER,
  ],
});
