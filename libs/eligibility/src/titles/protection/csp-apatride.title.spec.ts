import { describeTitle } from '../../testing/examples.ts';

describeTitle('csp-apatride', {
  on: '2026-11-21',
  articles: ['CESEDA L424-18'],
  client: { 'protection.status': 'stateless' },
  verdict: 'eligible',
  examples: [
    [
      'subsidiary protection gives another card',
      { 'protection.status': 'subsidiary' },
      'not-eligible',
      { cites: 'CESEDA L424-18' },
    ],
    [
      'no protection at all',
      { 'protection.status': 'none' },
      'not-eligible',
      { cites: 'CESEDA L424-18' },
    ],
    [
      'not told of any decision',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'a simple threat to public order is a risk',
      { 'order.threat_level': 'simple' },
      'discretionary',
    ],
    ['a grave threat bars the card', { 'order.threat_level': 'grave' }, 'not-eligible'],
    ['no visa is asked for', { 'entry.visa_type': 'none' }, 'eligible'],
  ],
});
