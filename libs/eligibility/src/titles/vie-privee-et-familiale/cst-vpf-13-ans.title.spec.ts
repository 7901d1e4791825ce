import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-13-ans', {
  on: '2026-11-21',
  articles: ['CESEDA L423-21', 'CESEDA L421-35'],
  client: {
    'person.nationality': ['GN'],
    'person.birth_date': '2008-03-10',
    'parent.lived_with_since': '2019-08-25',
    'parent.filiation_established': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'in Mayotte, with a parent who holds a resident card',
      { 'person.address_department': '976', 'parent.title': 'cr' },
      'eligible',
    ],
    [
      'in Mayotte, with a parent who holds a multi-year card, which the words leave out',
      { 'person.address_department': '976', 'parent.title': 'csp' },
      'discretionary',
      { cites: 'CESEDA L441-7' },
    ],
    [
      'in Mayotte, with parents who hold no card',
      { 'person.address_department': '976', 'parent.title': 'none' },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    [
      'in Mayotte, not told which card the parents hold',
      { 'person.address_department': '976' },
      'unknown',
      { missing: ['parent.title'] },
    ],
    [
      'with a parent since the eve of the thirteenth birthday',
      { 'parent.lived_with_since': '2021-03-09' },
      'eligible',
    ],
    [
      'with a parent since the thirteenth birthday',
      { 'parent.lived_with_since': '2021-03-10' },
      'eligible',
    ],
    [
      'with a parent since the day after the thirteenth birthday',
      { 'parent.lived_with_since': '2021-03-11' },
      'not-eligible',
      { cites: 'CESEDA L423-21' },
    ],
    [
      'sixteen tomorrow',
      { 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'sixteen today, and wanting to work',
      { 'person.birth_date': '2010-11-21', 'application.wants_to_work': true },
      'eligible',
    ],
    ['seventeen: eighteen tomorrow', { 'person.birth_date': '2008-11-22' }, 'eligible'],
    ['eighteen today', { 'person.birth_date': '2008-11-21' }, 'eligible'],
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
      { cites: 'CESEDA L423-21' },
    ],
    [
      'nineteen yesterday: too late',
      { 'person.birth_date': '2007-11-20' },
      'not-eligible',
      { cites: 'CESEDA L423-21' },
    ],
    [
      'nineteen in October, the request filed in September',
      { 'person.birth_date': '2007-10-10', 'application.date': '2026-09-15' },
      'eligible',
    ],
    [
      'born on 29 February 2008: nineteen on 1 March 2027, the last day is 28 February',
      { 'person.birth_date': '2008-02-29', 'application.date': '2027-02-27' },
      'eligible',
      { on: '2027-02-27' },
    ],
    [
      'the filiation is established by no record',
      { 'parent.filiation_established': false },
      'not-eligible',
      { cites: 'CESEDA L423-21' },
    ],
    [
      'nothing told of the records: who lived with a parent is presumed the child of that parent',
      { 'parent.filiation_established': null },
      'eligible',
    ],
    [
      'not told since when they have lived together',
      { 'parent.lived_with_since': null },
      'unknown',
      { missing: ['parent.lived_with_since'] },
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
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    ['Tunisians come under the common rule', { 'person.nationality': ['TN'] }, 'eligible'],
  ],
});
