import { describeTitle } from '../../testing/examples.ts';

describeTitle('csp-protection-subsidiaire', {
  on: '2026-11-21',
  articles: ['CESEDA L424-9'],
  client: { 'person.nationality': ['SO'], 'protection.status': 'subsidiary' },
  verdict: 'eligible',
  examples: [
    [
      'the claim is still pending',
      { 'protection.status': 'asylum-seeker' },
      'not-eligible',
      { cites: 'CESEDA L424-9' },
    ],
    [
      'a refugee has the resident card instead',
      { 'protection.status': 'refugee' },
      'not-eligible',
      { cites: 'CESEDA L424-9' },
    ],
    [
      'not told of any decision',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'no visa and no regular entry are asked for',
      { 'entry.visa_type': 'none', 'entry.regular': false },
      'eligible',
    ],
    [
      'a simple threat to public order is a risk',
      { 'order.threat_level': 'simple' },
      'discretionary',
    ],
    ['a grave threat bars the card', { 'order.threat_level': 'grave' }, 'not-eligible'],
    [
      'an OQTF of the time of the claim is overtaken by the protection',
      { 'order.oqtf_unexecuted': true },
      'eligible',
    ],
    ['refusing the engagement contract is a risk', { 'engagement.refused': true }, 'discretionary'],
    ['an Algerian may rely on it', { 'person.nationality': ['DZ'] }, 'eligible'],
  ],
});
