import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6';

describeTitle('cra1-6-2-renouvellement', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'stay.current_title_id': 'cra1-6-2',
    'union.communal_life': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['divorced', { 'union.type': 'none' }, 'not-eligible', { cites: ART }],
    ['a foreign spouse', { 'union.partner_is_french': false }, 'not-eligible', { cites: ART }],
    [
      'a spouse who lost French nationality',
      { 'union.partner_kept_french': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a certificate on another ground',
      { 'stay.current_title_id': 'cra1-6-5' },
      'not-eligible',
      { cites: ART },
    ],
    ['spouses who live apart', { 'union.communal_life': false }, 'not-eligible', { cites: ART }],
    [
      'shared life ended by violence: left to the prefect, no right',
      { 'union.communal_life': false, 'union.end_cause': 'violence' },
      'not-eligible',
    ],
    [
      'not told whether they live together',
      { 'union.communal_life': null },
      'unknown',
      { missing: ['union.communal_life'] },
    ],
    [
      'not told which certificate she holds',
      { 'stay.current_title_id': null },
      'unknown',
      { missing: ['stay.current_title_id'] },
    ],
  ],
});
