import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 7';

describeTitle('cra1-travailleur-temporaire', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'work.contract_type': 'cdd',
    'work.authorisation_granted': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    ['an agency worker', { 'work.contract_type': 'interim' }, 'eligible'],
    [
      'a permanent contract: another certificate',
      { 'work.contract_type': 'cdi' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'the labour authority refused',
      { 'work.authorisation_granted': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the contract',
      { 'work.contract_type': null },
      'unknown',
      { missing: ['work.contract_type'] },
    ],
  ],
});
