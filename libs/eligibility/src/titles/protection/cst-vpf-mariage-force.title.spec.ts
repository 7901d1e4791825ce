import { describeTitle } from '../../testing/examples.ts';
import { ANY_ORDER, renewals } from './protection-order.examples.ts';

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
    ...renewals('cst-vpf-mariage-force', { 'victim.forced_marriage_order': false }),
    [
      'not told of any order',
      { 'victim.forced_marriage_order': null },
      'unknown',
      { missing: ['victim.forced_marriage_order'] },
    ],
    ...ANY_ORDER,
  ],
});
