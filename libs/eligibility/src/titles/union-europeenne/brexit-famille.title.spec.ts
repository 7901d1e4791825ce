import { describeTitle } from '../../testing/examples.ts';

describeTitle('brexit-famille', {
  on: '2026-11-21',
  articles: ['Accord de retrait du Royaume-Uni'],
  client: { 'person.nationality': ['US'], 'wa.family_of_beneficiary': true },
  verdict: 'eligible',
  examples: [
    ['a British wife', { 'person.nationality': ['GB'] }, 'eligible'],
    [
      'a link born in 2023',
      { 'wa.family_of_beneficiary': false },
      'not-eligible',
      { cites: 'Accord de retrait du Royaume-Uni' },
    ],
    [
      'not told the link',
      { 'wa.family_of_beneficiary': null },
      'unknown',
      { missing: ['wa.family_of_beneficiary'] },
    ],
    ['a Spaniard', { 'person.nationality': ['ES'] }, 'not-eligible'],
    ['a threat to public order', { 'order.threat_level': 'simple' }, 'not-eligible'],
  ],
});
