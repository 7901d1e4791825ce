import { describeTitle } from '../../testing/examples.ts';
import { ARTICLE_10 } from './resident-card.examples.ts';

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
    ...ARTICLE_10,
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
