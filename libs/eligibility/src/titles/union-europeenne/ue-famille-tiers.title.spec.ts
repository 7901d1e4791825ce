import { describeTitle } from '../../testing/examples.ts';

describeTitle('ue-famille-tiers', {
  on: '2026-11-21',
  articles: ['CESEDA L233-2', 'CESEDA L233-5', 'CESEDA L200-4'],
  client: {
    'person.nationality': ['DZ'],
    'eu.family_link': 'spouse',
    'eu.sponsor_has_right': true,
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
    ['a Malian', { 'person.nationality': ['ML'] }, 'eligible'],
    ['a Tunisian', { 'person.nationality': ['TN'] }, 'eligible'],
    [
      'a Spaniard needs no card of this kind',
      { 'person.nationality': ['ES'] },
      'not-eligible',
      { cites: 'CESEDA L233-2' },
    ],
    ['a French citizen', { 'person.nationality': ['FR', 'DZ'] }, 'not-eligible'],
    ['no family link', { 'eu.family_link': 'none' }, 'not-eligible', { cites: 'CESEDA L200-4' }],
    [
      'a civil partner: another card',
      { 'eu.family_link': 'partner' },
      'not-eligible',
      { cites: 'CESEDA L200-4' },
    ],
    [
      'a citizen without a right of his own',
      { 'eu.sponsor_has_right': false },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    [
      'not told whether the citizen has a right',
      { 'eu.sponsor_has_right': null },
      'unknown',
      { missing: ['eu.sponsor_has_right'] },
    ],
    [
      'the spouse’s son, twenty-one tomorrow',
      {
        'eu.family_link': 'descendant',
        'eu.sponsor_student_only': false,
        'person.birth_date': '2005-11-22',
      },
      'eligible',
      { changes: ['2026-11-22', 'unknown'] },
    ],
    [
      'a son of twenty-one today, self-supporting',
      {
        'eu.family_link': 'descendant',
        'eu.sponsor_student_only': false,
        'eu.descendant_dependent': false,
        'person.birth_date': '2005-11-21',
      },
      'not-eligible',
      { cites: 'CESEDA L200-4' },
    ],
    [
      'a son of twenty-one since yesterday, self-supporting',
      {
        'eu.family_link': 'descendant',
        'eu.sponsor_student_only': false,
        'eu.descendant_dependent': false,
        'person.birth_date': '2005-11-20',
      },
      'not-eligible',
    ],
    [
      'a dependent daughter of 23',
      {
        'eu.family_link': 'descendant',
        'eu.descendant_dependent': true,
        'person.birth_date': '2003-01-01',
      },
      'eligible',
    ],
    [
      'a daughter of 23, not told who supports her',
      { 'eu.family_link': 'descendant', 'person.birth_date': '2003-01-01' },
      'unknown',
      { missing: ['eu.descendant_dependent'] },
    ],
    [
      'a dependent mother',
      { 'eu.family_link': 'ascendant-dependent', 'eu.sponsor_student_only': false },
      'eligible',
    ],
    [
      'the mother of a student',
      { 'eu.family_link': 'ascendant-dependent', 'eu.sponsor_student_only': true },
      'not-eligible',
      { cites: 'CESEDA L233-2' },
    ],
    ['the wife of a student', { 'eu.sponsor_student_only': true }, 'eligible'],
    [
      'a son of 20 who supports himself, of a student',
      {
        'eu.family_link': 'descendant',
        'eu.sponsor_student_only': true,
        'eu.descendant_dependent': false,
        'person.birth_date': '2006-01-01',
      },
      'not-eligible',
      { cites: 'CESEDA L233-2' },
    ],
    [
      'a dependent son of 20, of a student',
      {
        'eu.family_link': 'descendant',
        'eu.sponsor_student_only': true,
        'eu.descendant_dependent': true,
        'person.birth_date': '2006-01-01',
      },
      'eligible',
    ],
  ],
});
