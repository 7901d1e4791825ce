import { describeTitle } from '../../testing/examples.ts';
import { closedTo, openTo, ORDINARY_BARS } from './resident-card.examples.ts';

describeTitle('cr-enfant-etranger-de-francais', {
  on: '2026-11-21',
  articles: ['CESEDA L423-12', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['MG'],
    'person.birth_date': '2007-02-14',
    'parent.is_french': true,
    'parent.filiation_established': true,
    'parent.applicant_dependent': false,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
    'stay.regular_now': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'twenty-one tomorrow: the last day',
      { 'person.birth_date': '2005-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'twenty-one today',
      { 'person.birth_date': '2005-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-12' },
    ],
    ['twenty-one since yesterday', { 'person.birth_date': '2005-11-20' }, 'not-eligible'],
    [
      'twenty-one today, but filed a week ago',
      { 'person.birth_date': '2005-11-21', 'application.date': '2026-11-14' },
      'eligible',
    ],
    [
      'aged thirty and dependent on the parents',
      { 'person.birth_date': '1996-05-05', 'parent.applicant_dependent': true },
      'eligible',
    ],
    [
      'aged thirty, not told whether dependent',
      { 'person.birth_date': '1996-05-05', 'parent.applicant_dependent': null },
      'unknown',
      { missing: ['parent.applicant_dependent'] },
    ],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen today, in order to work', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    ['eighteen tomorrow', { 'person.birth_date': '2008-11-22' }, 'eligible'],
    ['eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
    [
      'a dependent child of ten',
      { 'person.birth_date': '2016-01-01', 'parent.applicant_dependent': true },
      'eligible',
    ],
    [
      'no parent is French',
      { 'parent.is_french': false },
      'not-eligible',
      { cites: 'CESEDA L423-12' },
    ],
    [
      'the filiation is not established',
      { 'parent.filiation_established': false },
      'not-eligible',
      { cites: 'CESEDA L423-12' },
    ],
    [
      'the filiation not checked yet',
      { 'parent.filiation_established': null },
      'unknown',
      { missing: ['parent.filiation_established'] },
    ],
    [
      'came on a short-stay visa',
      { 'entry.visa_type': 'c-short', 'entry.long_stay_visa_matches': null },
      'not-eligible',
      { cites: 'CESEDA L423-12' },
    ],
    [
      'the stay is no longer regular',
      { 'stay.regular_now': false },
      'not-eligible',
      { cites: 'CESEDA L423-12' },
    ],
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'ML'),
    ...closedTo('DZ', 'TN'),
  ],
});
