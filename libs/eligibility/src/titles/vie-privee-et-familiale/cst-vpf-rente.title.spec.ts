import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-rente', {
  on: '2026-11-21',
  articles: ['CESEDA L426-5'],
  client: { 'person.nationality': ['ML'], 'pension.at_mp': true, 'pension.rate': 35 },
  verdict: 'eligible',
  examples: [
    [
      'the rate is nineteen percent',
      { 'pension.rate': 19 },
      'not-eligible',
      { cites: 'CESEDA L426-5' },
    ],
    ['the rate is twenty percent', { 'pension.rate': 20 }, 'eligible'],
    ['the rate is twenty-one percent', { 'pension.rate': 21 }, 'eligible'],
    [
      'the pension is that of a survivor',
      { 'pension.at_mp': false, 'pension.survivor': true },
      'not-eligible',
      { cites: 'CESEDA L426-5' },
    ],
    [
      'no visa is asked for',
      { 'entry.visa_type': 'none', 'stay.holds_valid_title': false },
      'eligible',
    ],
    ['not told the rate', { 'pension.rate': null }, 'unknown', { missing: ['pension.rate'] }],
    [
      'not told of any pension',
      { 'pension.at_mp': null },
      'unknown',
      { missing: ['pension.at_mp'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['Moroccans come under the common rule', { 'person.nationality': ['MA'] }, 'eligible'],
  ],
});
