import { describeTitle } from '../../testing/examples.ts';

const ART = 'Accord franco-tunisien 10';

describeTitle('tun-cr-enfant-ascendant', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'parent.is_french': true,
    'person.birth_date': '2007-01-15',
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
      'foreign parents',
      { 'parent.is_french': false, 'ascendant.of_french_or_spouse': false },
      'not-eligible',
      { cites: ART },
    ],
    ['twenty-one tomorrow', { 'person.birth_date': '2005-11-22' }, 'eligible'],
    [
      'twenty-one today, not dependent',
      {
        'person.birth_date': '2005-11-21',
        'parent.applicant_dependent': false,
        'ascendant.of_french_or_spouse': false,
      },
      'not-eligible',
      { cites: ART },
    ],
    [
      'thirty and dependent',
      { 'person.birth_date': '1996-05-01', 'parent.applicant_dependent': true },
      'eligible',
    ],
    [
      'thirty, not told whether dependent',
      { 'person.birth_date': '1996-05-01', 'ascendant.of_french_or_spouse': false },
      'unknown',
      { missing: ['parent.applicant_dependent'] },
    ],
    [
      'the dependent mother of a French citizen',
      {
        'parent.is_french': false,
        'ascendant.of_french_or_spouse': true,
        'ascendant.dependent': true,
      },
      'eligible',
    ],
    [
      'a mother with a pension of her own',
      {
        'parent.is_french': false,
        'ascendant.of_french_or_spouse': true,
        'ascendant.dependent': false,
      },
      'not-eligible',
      { cites: ART },
    ],
  ],
});
