import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './algerian.examples.ts';

const ART = 'Accord franco-algérien 6, 6)';

describeTitle('cra1-6-6', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'person.birth_country': 'FR',
    'person.birth_date': '2008-02-10',
    'birth.residence_since': '2012-09-01',
    'birth.school_years_after_10': 6,
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['born in Algiers', { 'person.birth_country': 'DZ' }, 'not-eligible', { cites: ART }],
    [
      'not told where she was born',
      { 'person.birth_country': null },
      'unknown',
      { missing: ['person.birth_country'] },
    ],
    [
      'eight years of residence tomorrow',
      { 'birth.residence_since': '2018-11-22' },
      'not-eligible',
      { cites: ART, changes: ['2026-11-22', 'eligible'] },
    ],
    ['eight years of residence to the day', { 'birth.residence_since': '2018-11-21' }, 'eligible'],
    ['eight years of residence and a day', { 'birth.residence_since': '2018-11-20' }, 'eligible'],
    [
      'four years of school after the age of ten',
      { 'birth.school_years_after_10': 4 },
      'not-eligible',
      { cites: ART },
    ],
    ['five years of school after the age of ten', { 'birth.school_years_after_10': 5 }, 'eligible'],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen today', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    ['sixteen since yesterday', { 'person.birth_date': '2010-11-20' }, 'eligible'],
    ['twenty-one tomorrow', { 'person.birth_date': '2005-11-22' }, 'eligible'],
    [
      'twenty-one today: the last day',
      { 'person.birth_date': '2005-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'twenty-one since yesterday',
      { 'person.birth_date': '2005-11-20' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'asked for at twenty, decided at twenty-two',
      { 'person.birth_date': '2004-10-01', 'application.date': '2025-01-15' },
      'eligible',
    ],
    [
      'not told the schooling',
      { 'birth.school_years_after_10': null },
      'unknown',
      { missing: ['birth.school_years_after_10'] },
    ],
  ],
});
