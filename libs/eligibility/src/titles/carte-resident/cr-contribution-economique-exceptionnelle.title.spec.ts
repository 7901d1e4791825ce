import { describeTitle } from '../../testing/examples.ts';

describeTitle('cr-contribution-economique-exceptionnelle', {
  on: '2026-11-21',
  articles: [],
  client: { 'person.nationality': ['US'], 'talent.direct_investment_eur': 10_000_000 },
  verdict: 'not-eligible',
  examples: [
    [
      'nobody may ask for it since the code of 2021',
      {},
      'not-eligible',
      { on: '2021-05-01', changes: null },
    ],
  ],
});
