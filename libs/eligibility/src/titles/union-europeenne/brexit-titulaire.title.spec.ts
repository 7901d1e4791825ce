import { describeTitle } from '../../testing/examples.ts';

describeTitle('brexit-titulaire', {
  on: '2026-11-21',
  articles: ['Accord de retrait du Royaume-Uni'],
  client: { 'person.nationality': ['GB'], 'wa.resident_before_2021': true },
  verdict: 'eligible',
  examples: [
    [
      'arrived in 2022',
      { 'wa.resident_before_2021': false },
      'not-eligible',
      { cites: 'Accord de retrait du Royaume-Uni' },
    ],
    [
      'not told whether she lived in France before 2021',
      { 'wa.resident_before_2021': null },
      'unknown',
      { missing: ['wa.resident_before_2021'] },
    ],
    ['a passport that was not told', { 'person.nationality': null }, 'eligible'],
    [
      'an American',
      { 'person.nationality': ['US'] },
      'not-eligible',
      { cites: 'Accord de retrait du Royaume-Uni' },
    ],
    ['a late request with a legitimate reason', { 'wa.late_with_reason': true }, 'eligible'],
    [
      'a late request without a legitimate reason',
      { 'wa.late_with_reason': false },
      'discretionary',
    ],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
  ],
});
