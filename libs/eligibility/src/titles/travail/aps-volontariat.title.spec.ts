import { describeTitle } from '../../testing/examples.ts';

const ART = 'CESEDA L426-21';

describeTitle('aps-volontariat', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['TG'],
    'entry.long_stay_visa_matches': true,
    'volunteer.recognised_org': true,
    'volunteer.social_humanitarian': true,
    'volunteer.contract_before_entry': true,
    'volunteer.takeover_and_leave': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a club that is not recognised',
      { 'volunteer.recognised_org': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a sports mission',
      { 'volunteer.social_humanitarian': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a contract signed after arrival',
      { 'volunteer.contract_before_entry': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no undertaking to leave',
      { 'volunteer.takeover_and_leave': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'no long-stay visa',
      { 'entry.long_stay_visa_matches': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'another permit does not replace the visa',
      { 'entry.visa_type': 'c-short', 'stay.holds_valid_title': true },
      'not-eligible',
      { cites: ART },
    ],
    [
      'visa not shown',
      { 'entry.long_stay_visa_matches': null },
      'unknown',
      { missing: ['entry.long_stay_visa_matches'] },
    ],
    [
      'a threat to public order: this permit is not in the list, but the prefect may refuse',
      { 'order.threat_level': 'simple' },
      'discretionary',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'a serious threat',
      { 'order.threat_level': 'grave' },
      'discretionary',
      { cites: 'CESEDA L412-5' },
    ],
    ['banned from France by a court', { 'order.expulsion_or_itf': true }, 'not-eligible'],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'not-eligible', { cites: 'CESEDA L110-1' }],
    [
      'living in polygamy in France',
      { 'person.polygamy_in_france': true },
      'not-eligible',
      { cites: 'CESEDA L412-6' },
    ],
    [
      'the contract of engagement refused',
      { 'engagement.refused': true },
      'not-eligible',
      { cites: 'CESEDA L412-8' },
    ],
  ],
});
