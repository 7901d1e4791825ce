import { describeTitle } from '../../testing/examples.ts';
import { ARTICLE_10 } from './resident-card.examples.ts';

const ART = 'Accord franco-tunisien 10';

describeTitle('tun-cr-rente-rf', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'pension.at_mp': true,
    'pension.rate': 35,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    ...ARTICLE_10,
    [
      'a rate of 19 %',
      { 'pension.rate': 19, 'pension.survivor': false, 'rf.authorised': false },
      'not-eligible',
      { cites: ART },
    ],
    ['a rate of 20 %', { 'pension.rate': 20 }, 'eligible'],
    ['a rate of 21 %', { 'pension.rate': 21 }, 'eligible'],
    [
      'the widow who draws the death pension',
      { 'pension.at_mp': false, 'pension.survivor': true },
      'eligible',
    ],
    [
      'joining the holder of a resident card',
      { 'pension.at_mp': false, 'rf.authorised': true, 'rf.sponsor_title': 'cr' },
      'eligible',
    ],
    [
      'joining the holder of a one-year permit',
      {
        'pension.at_mp': false,
        'pension.survivor': false,
        'rf.authorised': true,
        'rf.sponsor_title': 'cst',
      },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the rate',
      { 'pension.rate': null, 'pension.survivor': false, 'rf.authorised': false },
      'unknown',
      { missing: ['pension.rate'] },
    ],
  ],
});
