import { describeTitle } from '../../testing/examples.ts';

describeTitle('protection-temporaire', {
  on: '2026-11-21',
  articles: ['CESEDA L581-3', 'CESEDA R581-4'],
  client: { 'person.nationality': ['UA'], 'protection.status': 'temporary' },
  verdict: 'eligible',
  examples: [
    [
      'not covered by the Council’s decision',
      { 'protection.status': 'none' },
      'not-eligible',
      { cites: 'CESEDA L581-3' },
    ],
    [
      'an asylum claimant has another document',
      { 'protection.status': 'asylum-seeker' },
      'not-eligible',
      { cites: 'CESEDA R581-4' },
    ],
    [
      'not told of any protection',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'a spouse of another nationality who is covered',
      { 'person.nationality': ['DZ'] },
      'eligible',
    ],
    [
      'refusing the engagement contract changes nothing: none is asked for',
      { 'engagement.refused': true },
      'eligible',
    ],
  ],
});
