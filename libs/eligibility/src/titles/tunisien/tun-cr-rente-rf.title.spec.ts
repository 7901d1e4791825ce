import { describeTitle } from '../../testing/examples.ts';

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
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['a Moroccan', { 'person.nationality': ['MA'] }, 'not-eligible'],
    [
      'a Tunisian who is also Italian: the law of the Union',
      { 'person.nationality': ['TN', 'IT'] },
      'not-eligible',
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'not-eligible'],
    ['an irregular stay', { 'stay.regular_now': false }, 'not-eligible', { cites: ART }],
    [
      'not told whether stay is regular',
      { 'stay.regular_now': null },
      'unknown',
      { missing: ['stay.regular_now'] },
    ],
    [
      'no civic exam and no level of French',
      { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
      'eligible',
    ],
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
