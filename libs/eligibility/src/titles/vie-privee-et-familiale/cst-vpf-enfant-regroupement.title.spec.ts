import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-enfant-regroupement', {
  on: '2026-11-21',
  articles: ['CESEDA L423-15', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['BD'],
    'person.birth_date': '2008-03-10',
    'rf.authorised': true,
    'rf.role': 'child',
    'rf.sponsor_title': 'csp',
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'he came without family reunification',
      { 'rf.authorised': false },
      'not-eligible',
      { cites: 'CESEDA L423-15' },
    ],
    [
      'she was admitted as a spouse',
      { 'rf.role': 'spouse' },
      'not-eligible',
      { cites: 'CESEDA L423-15' },
    ],
    ['the father holds a resident card', { 'rf.sponsor_title': 'cr' }, 'eligible'],
    [
      'the father holds an Algerian certificate, which the article does not name',
      { 'rf.sponsor_title': 'cra1' },
      'discretionary',
      { cites: 'CESEDA L423-15' },
    ],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
    ],
    ['sixteen today', { 'person.birth_date': '2010-11-21' }, 'eligible'],
    ['sixteen yesterday', { 'person.birth_date': '2010-11-20' }, 'eligible'],
    [
      'the eve of the nineteenth birthday: the last day',
      { 'person.birth_date': '2007-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'nineteen today: too late',
      { 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-15' },
    ],
    [
      'nineteen yesterday: too late',
      { 'person.birth_date': '2007-11-20' },
      'not-eligible',
      { cites: 'CESEDA L423-15' },
    ],
    [
      'he came without a long-stay visa',
      {
        'entry.visa_type': 'c-short',
        'stay.holds_valid_title': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    ['not told in which capacity', { 'rf.role': null }, 'unknown', { missing: ['rf.role'] }],
    [
      'not told the date of birth',
      { 'person.birth_date': null },
      'unknown',
      { missing: ['person.birth_date'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'Algerians come under article 7, d) of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
  ],
});
