import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 7';

describeTitle('cra1-7-g-artiste', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'work.artist_contract_months': 6,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    [
      'a contract of two months',
      { 'work.artist_contract_months': 2 },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a contract of three months: not more than three',
      { 'work.artist_contract_months': 3 },
      'not-eligible',
      { cites: ART },
    ],
    ['a contract of four months', { 'work.artist_contract_months': 4 }, 'eligible'],
    [
      'not told the length of the contract',
      { 'work.artist_contract_months': null },
      'unknown',
      { missing: ['work.artist_contract_months'] },
    ],
  ],
});
