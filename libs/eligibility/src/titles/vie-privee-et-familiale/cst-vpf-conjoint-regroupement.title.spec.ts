import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-vpf-conjoint-regroupement', {
  on: '2026-11-21',
  articles: ['CESEDA L423-14', 'CESEDA L423-17'],
  client: {
    'person.nationality': ['LK'],
    'rf.authorised': true,
    'rf.role': 'spouse',
    'rf.sponsor_title': 'cr',
    'entry.regular': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
    'union.communal_life': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'nothing told of the visa: that of the reunification is presumed',
      { 'entry.visa_type': null, 'entry.long_stay_visa_matches': null },
      'eligible',
    ],
    [
      'a short-stay visa, and not told whether a title was held since',
      { 'entry.visa_type': 'c-short', 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['stay.current_title_end'] },
    ],
    [
      'she came without family reunification',
      { 'rf.authorised': false },
      'not-eligible',
      { cites: 'CESEDA L423-14' },
    ],
    [
      'he was admitted as a child, not as a spouse',
      { 'rf.role': 'child' },
      'not-eligible',
      { cites: 'CESEDA L423-14' },
    ],
    [
      'she entered irregularly',
      { 'entry.regular': false },
      'not-eligible',
      { cites: 'CESEDA L423-14' },
    ],
    ['her husband holds a temporary card', { 'rf.sponsor_title': 'cst' }, 'eligible'],
    ['her husband holds a multi-year card', { 'rf.sponsor_title': 'csp' }, 'eligible'],
    ['her husband holds a long-term resident card', { 'rf.sponsor_title': 'rld-ue' }, 'eligible'],
    ['her husband holds a permanent card', { 'rf.sponsor_title': 'permanent' }, 'eligible'],
    [
      'her husband holds an Algerian certificate, which the article does not name',
      { 'rf.sponsor_title': 'cra10' },
      'discretionary',
      { cites: 'CESEDA L423-14' },
    ],
    [
      'the spouses separated before the request',
      { 'union.communal_life': false },
      'not-eligible',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'she entered with a short-stay visa',
      {
        'entry.visa_type': 'c-short',
        'stay.holds_valid_title': false,
        'entry.visa_exempt_l412': false,
      },
      'not-eligible',
      { cites: 'CESEDA L412-1' },
    ],
    [
      'reunification on the spot: she already held a student card',
      {
        'entry.visa_type': null,
        'entry.long_stay_visa_matches': null,
        'stay.holds_valid_title': true,
      },
      'eligible',
    ],
    [
      'not told of any authorisation',
      { 'rf.authorised': null },
      'unknown',
      { missing: ['rf.authorised'] },
    ],
    [
      'not told which card the husband holds',
      { 'rf.sponsor_title': null },
      'unknown',
      { missing: ['rf.sponsor_title'] },
    ],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'Algerians come under article 4 of their agreement',
      { 'person.nationality': ['DZ'] },
      'not-eligible',
    ],
    ['Moroccans come under the common rule', { 'person.nationality': ['MA'] }, 'eligible'],
    [
      'her husband holds a one-year Algerian certificate',
      { 'rf.sponsor_title': 'cra1' },
      'discretionary',
      { cites: 'CESEDA L423-14' },
    ],
  ],
});
