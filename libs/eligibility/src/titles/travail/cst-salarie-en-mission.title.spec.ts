import { describeTitle } from '../../testing/examples.ts';

describeTitle('cst-salarie-en-mission', {
  on: '2026-11-21',
  articles: [],
  client: { 'person.nationality': ['IN'], 'stay.current_title_id': 'cst-salarie' },
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
