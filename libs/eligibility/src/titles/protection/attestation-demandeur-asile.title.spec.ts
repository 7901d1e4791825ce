import { describeTitle } from '../../testing/examples.ts';

describeTitle('attestation-demandeur-asile', {
  on: '2026-11-21',
  articles: ['CESEDA L521-7'],
  client: { 'person.nationality': ['AF'], 'protection.status': 'asylum-seeker' },
  verdict: 'eligible',
  examples: [
    [
      'no claim was ever made',
      { 'protection.status': 'none' },
      'not-eligible',
      { cites: 'CESEDA L521-7' },
    ],
    [
      'the claimant has become a refugee',
      { 'protection.status': 'refugee' },
      'not-eligible',
      { cites: 'CESEDA L521-7' },
    ],
    [
      'not told of any claim',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'without passport or visa',
      { 'person.passport_valid': false, 'entry.visa_type': 'none' },
      'eligible',
    ],
    ['an Algerian claims asylum like anybody', { 'person.nationality': ['DZ'] }, 'eligible'],
    [
      'a threat to public order is no ground against the certificate',
      { 'order.threat_level': 'simple' },
      'eligible',
    ],
  ],
});
