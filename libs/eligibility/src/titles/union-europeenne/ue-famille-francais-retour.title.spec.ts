import { describeTitle } from '../../testing/examples.ts';

describeTitle('ue-famille-francais-retour', {
  on: '2026-11-21',
  articles: ['CESEDA L233-2', 'CESEDA L200-4'],
  client: {
    'person.nationality': ['DZ'],
    'eu.sponsor_french_returning': true,
    'eu.family_link': 'spouse',
  },
  verdict: 'eligible',
  examples: [
    [
      'a simple threat to public order does not bar',
      { 'order.threat_level': 'simple' },
      'eligible',
    ],
    [
      'a threat that is real, current and serious',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { cites: 'CESEDA L200-6' },
    ],
    [
      'a French sponsor who never left',
      { 'eu.sponsor_french_returning': false },
      'not-eligible',
      { cites: 'CESEDA L233-2' },
    ],
    [
      'not told whether they lived in another State',
      { 'eu.sponsor_french_returning': null },
      'unknown',
      { missing: ['eu.sponsor_french_returning'] },
    ],
    ['no family link', { 'eu.family_link': 'none' }, 'not-eligible'],
    ['divorced since', { 'eu.link_ended_by': 'divorce' }, 'not-eligible'],
    [
      'a daughter of twenty',
      { 'eu.family_link': 'descendant', 'person.birth_date': '2006-01-01' },
      'eligible',
    ],
    [
      'a daughter of twenty-one today who supports herself',
      {
        'eu.family_link': 'descendant',
        'person.birth_date': '2005-11-21',
        'eu.descendant_dependent': false,
      },
      'not-eligible',
    ],
    [
      'a dependent daughter of thirty',
      {
        'eu.family_link': 'descendant',
        'person.birth_date': '1996-01-01',
        'eu.descendant_dependent': true,
      },
      'eligible',
    ],
    ['a dependent father', { 'eu.family_link': 'ascendant-dependent' }, 'eligible'],
    ['a partner: left to appreciation', { 'eu.family_link': 'partner' }, 'discretionary'],
    ['a Spaniard', { 'person.nationality': ['ES'] }, 'not-eligible'],
  ],
});
