import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-ne-en-france', {
  on: '2026-11-21',
  articles: ['CESEDA L423-13'],
  client: {
    'person.nationality': ['TR'],
    'person.birth_country': 'FR',
    'person.birth_date': '2008-02-03',
    'birth.residence_since': '2012-09-01',
    'birth.school_years_after_10': 7,
  },
  verdict: 'eligible',
  examples: [
    [
      'born in Izmir and brought up in Lyon',
      { 'person.birth_country': 'TR' },
      'not-eligible',
      { cites: 'CESEDA L423-13' },
    ],
    [
      'in France since 22 November 2018: eight years are reached tomorrow',
      { 'birth.residence_since': '2018-11-22' },
      'not-eligible',
      { cites: 'CESEDA L423-13', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'in France since 21 November 2018: eight years to the day',
      { 'birth.residence_since': '2018-11-21' },
      'eligible',
    ],
    ['in France since 20 November 2018', { 'birth.residence_since': '2018-11-20' }, 'eligible'],
    [
      'four years of school after the age of ten',
      { 'birth.school_years_after_10': 4 },
      'not-eligible',
      { cites: 'CESEDA L423-13' },
    ],
    ['five years of school after the age of ten', { 'birth.school_years_after_10': 5 }, 'eligible'],
    ['six years of school after the age of ten', { 'birth.school_years_after_10': 6 }, 'eligible'],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L423-13', changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen today', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    ['sixteen yesterday', { 'person.birth_date': '2010-11-20' }, 'eligible'],
    ['twenty-one tomorrow', { 'person.birth_date': '2005-11-22' }, 'eligible'],
    [
      'twenty-one today: the last day',
      { 'person.birth_date': '2005-11-21' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'twenty-one yesterday',
      { 'person.birth_date': '2005-11-20' },
      'not-eligible',
      { cites: 'CESEDA L423-13' },
    ],
    [
      'twenty-one yesterday, but the request was filed in time',
      { 'person.birth_date': '2005-11-20', 'application.date': '2026-11-20' },
      'eligible',
    ],
    [
      'not told where the client was born',
      { 'person.birth_country': null },
      'unknown',
      { missing: ['person.birth_country'] },
    ],
    [
      'not told since when the client has lived in France',
      { 'birth.residence_since': null },
      'unknown',
      { missing: ['birth.residence_since'] },
    ],
    [
      'not told how long school lasted',
      { 'birth.school_years_after_10': null },
      'unknown',
      { missing: ['birth.school_years_after_10'] },
    ],
    [
      'not told the date of birth',
      { 'person.birth_date': null },
      'unknown',
      { missing: ['person.birth_date'] },
    ],
    [
      'no visa is asked for',
      { 'entry.visa_type': 'none', 'stay.holds_valid_title': false },
      'eligible',
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'Algerians come under article 6, 6) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
  ],
});
