import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-legion-etrangere', {
  on: '2026-11-21',
  articles: ['CESEDA L426-3'],
  client: {
    'person.nationality': ['NP'],
    'military.legion_years': 5,
    'military.good_conduct': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a month short of three years',
      { 'military.legion_years': 2.9 },
      'not-eligible',
      { cites: 'CESEDA L426-3' },
    ],
    ['three years of service', { 'military.legion_years': 3 }, 'eligible'],
    ['a month more than three years', { 'military.legion_years': 3.1 }, 'eligible'],
    [
      'the length of service not known',
      { 'military.legion_years': null },
      'unknown',
      { missing: ['military.legion_years'] },
    ],
    [
      'without the certificate of good conduct',
      { 'military.good_conduct': false },
      'not-eligible',
      { cites: 'CESEDA L426-3' },
    ],
    ['no regular stay is asked', { 'stay.regular_now': false }, 'eligible'],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'TN', 'MA', 'UA'),
    ...closedTo('DZ'),
  ],
});
