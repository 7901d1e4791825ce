import { describeTitle } from '../../testing/examples.ts';
import { BARS } from './tunisian.examples.ts';

const ART = 'Accord franco-tunisien 7 ter';

describeTitle('tun-7ter-10-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TN'],
    'person.birth_date': '2005-03-10',
    'stay.habitual_since': '2013-09-01',
  },
  verdict: 'eligible',
  examples: [
    ...BARS,
    ['came the day before the tenth birthday', { 'stay.habitual_since': '2015-03-09' }, 'eligible'],
    ['came on the tenth birthday', { 'stay.habitual_since': '2015-03-10' }, 'eligible'],
    [
      'came the day after the tenth birthday',
      {
        'stay.habitual_since': '2015-03-11',
        'stay.habitual_residence_proven': true,
        'entry.first_date': '2015-03-11',
      },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an adult in France since 1 July 1999, with proofs',
      {
        'person.birth_date': '1970-01-01',
        'stay.habitual_since': '1999-07-01',
        'stay.habitual_residence_proven': true,
        'entry.first_date': '1999-07-01',
      },
      'eligible',
    ],
    [
      'an adult in France since 30 June 1999, with proofs',
      {
        'person.birth_date': '1970-01-01',
        'stay.habitual_since': '1999-06-30',
        'stay.habitual_residence_proven': true,
        'entry.first_date': '1999-06-30',
      },
      'eligible',
    ],
    [
      'an adult in France since 2 July 1999',
      {
        'person.birth_date': '1970-01-01',
        'stay.habitual_since': '1999-07-02',
        'stay.habitual_residence_proven': true,
        'entry.first_date': '1999-07-02',
      },
      'not-eligible',
      { cites: ART },
    ],
    [
      'an adult in France since 2010: sixteen years give nothing here',
      {
        'person.birth_date': '1970-01-01',
        'stay.habitual_since': '2010-01-01',
        'stay.habitual_residence_proven': true,
        'entry.first_date': '2010-01-01',
      },
      'not-eligible',
    ],
    [
      'an adult in France since 1998, proofs not weighed',
      {
        'person.birth_date': '1970-01-01',
        'stay.habitual_since': '1998-01-01',
        'entry.first_date': '1998-01-01',
      },
      'unknown',
      { missing: ['stay.habitual_residence_proven'] },
    ],
    ['an irregular stay does not matter', { 'stay.regular_now': false }, 'eligible'],
  ],
});
