import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 7, b)';

describeTitle('cra1-7-b-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'work.contract_type': 'cdi',
    'work.authorisation_granted': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    ['a fixed-term contract', { 'work.contract_type': 'cdd' }, 'eligible'],
    ['an apprentice', { 'work.contract_type': 'apprenticeship' }, 'not-eligible', { cites: ART }],
    ['no contract', { 'work.contract_type': 'none' }, 'not-eligible', { cites: ART }],
    [
      'the labour authority refused',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about the work authorisation',
      { 'work.authorisation_granted': null },
      'unknown',
      { missing: ['work.authorisation_granted'] },
    ],
  ],
});
