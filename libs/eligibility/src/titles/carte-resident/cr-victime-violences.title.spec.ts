import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-victime-violences', {
  on: '2026-11-21',
  articles: ['CESEDA L425-8'],
  client: {
    'person.nationality': ['BR'],
    'stay.current_title_id': 'cst-vpf-ordonnance-protection',
    'victim.violence_complaint': true,
    'victim.final_conviction': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'the permit given against a forced marriage',
      { 'stay.current_title_id': 'cst-vpf-mariage-force' },
      'eligible',
    ],
    [
      'the permit of a spouse of a French citizen',
      { 'stay.current_title_id': 'cst-vpf-conjoint-francais-renouvellement' },
      'not-eligible',
      { cites: 'CESEDA L425-8' },
    ],
    [
      'the current permit not known',
      { 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
    [
      'never complained',
      { 'victim.violence_complaint': false },
      'not-eligible',
      { cites: 'CESEDA L425-8' },
    ],
    [
      'the author was acquitted',
      { 'victim.final_conviction': false },
      'not-eligible',
      { cites: 'CESEDA L425-8' },
    ],
    [
      'life together with the author has ended: no ground of refusal',
      { 'union.communal_life': false, 'union.end_cause': 'violence' },
      'eligible',
    ],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
