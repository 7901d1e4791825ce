import { describeTitle } from '../../testing/examples.ts';

describeTitle('ue-autre-membre-famille', {
  on: '2026-11-21',
  articles: ['CESEDA L233-3', 'CESEDA L200-5'],
  client: {
    'person.nationality': ['SN'],
    'eu.family_link': 'partner',
    'eu.sponsor_has_right': true,
    'eu.sponsor_student_only': false,
    'assess.overall_appreciation_favourable': true,
  },
  verdict: 'discretionary',
  examples: [
    [
      'a simple threat to public order does not bar',
      { 'order.threat_level': 'simple' },
      'discretionary',
    ],
    [
      'a threat that is real, current and serious',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { cites: 'CESEDA L200-6' },
    ],
    [
      'civil partners for 14 months',
      { 'union.type': 'pacs', 'union.communal_since': '2025-09-21' },
      'discretionary',
    ],
    [
      'partners for two months: an indication, no bar',
      { 'union.communal_since': '2026-09-21' },
      'discretionary',
    ],
    ['a spouse: another card, of right', { 'eu.family_link': 'spouse' }, 'not-eligible'],
    [
      'a nephew of the household in the country of origin',
      { 'eu.family_link': 'other', 'eu.extended_family_case': 'dependent-or-household' },
      'discretionary',
    ],
    [
      'an aunt whom the citizen must care for',
      { 'eu.family_link': 'other', 'eu.extended_family_case': 'serious-health' },
      'discretionary',
    ],
    [
      'a cousin outside every case',
      { 'eu.family_link': 'other', 'eu.extended_family_case': 'none' },
      'not-eligible',
      { cites: 'CESEDA L200-5' },
    ],
    [
      'a cousin, not told the case',
      { 'eu.family_link': 'other' },
      'unknown',
      { missing: ['eu.extended_family_case'] },
    ],
    [
      'partners who have parted',
      { 'eu.link_ended_by': 'departure' },
      'not-eligible',
      { cites: 'CESEDA L233-3' },
    ],
    [
      'a citizen without a right of his own',
      { 'eu.sponsor_has_right': false },
      'not-eligible',
      { cites: 'CESEDA L233-3' },
    ],
    [
      'the partner of a student',
      { 'eu.sponsor_student_only': true },
      'not-eligible',
      { cites: 'CESEDA L233-3' },
    ],
    [
      'not told whether the citizen only studies',
      { 'eu.sponsor_student_only': null },
      'discretionary',
    ],
    [
      'nobody weighed the ties yet',
      { 'assess.overall_appreciation_favourable': null },
      'discretionary',
    ],
    [
      'the lawyer finds the ties too recent',
      { 'assess.overall_appreciation_favourable': false },
      'not-eligible',
    ],
    ['a Spaniard', { 'person.nationality': ['ES'] }, 'not-eligible'],
  ],
});
