import { describeTitle } from '../../testing/examples.ts';
import { openTo } from './resident-card.examples.ts';

describeTitle('cr-refugie', {
  on: '2026-11-21',
  articles: ['CESEDA L424-1', 'CESEDA L432-3'],
  client: { 'person.nationality': ['AF'], 'protection.status': 'refugee' },
  verdict: 'eligible',
  examples: [
    [
      'still an asylum seeker',
      { 'protection.status': 'asylum-seeker' },
      'not-eligible',
      { cites: 'CESEDA L424-1' },
    ],
    [
      'subsidiary protection',
      { 'protection.status': 'subsidiary' },
      'not-eligible',
      { cites: 'CESEDA L424-1' },
    ],
    [
      'the decision not read yet',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'no French, no exam: no integration is asked',
      { 'integration.language_level': 'none', 'integration.civic_exam_level': 'none' },
      'eligible',
    ],
    ['entered without a visa', { 'entry.regular': false, 'stay.regular_now': false }, 'eligible'],
    ['a simple threat to public order', { 'order.threat_level': 'simple' }, 'discretionary'],
    ['a grave threat to public order', { 'order.threat_level': 'grave' }, 'not-eligible'],
    ['an expulsion order', { 'order.expulsion_or_itf': true }, 'not-eligible'],
    ['living in polygamy in France', { 'person.polygamy_in_france': true }, 'discretionary'],
    [
      'convicted of mutilating a minor under fifteen',
      { 'order.conviction_222_9_minor': true },
      'discretionary',
      { cites: 'CESEDA L432-3' },
    ],
    ['refuses the engagement contract', { 'engagement.refused': true }, 'discretionary'],
    ['in 2021, before the engagement contract', {}, 'eligible', { on: '2021-05-01' }],
    ...openTo('eligible', 'DZ', 'TN', 'GN'),
  ],
});
