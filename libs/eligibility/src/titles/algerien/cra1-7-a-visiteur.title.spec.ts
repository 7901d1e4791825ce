import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 7, a)';

describeTitle('cra1-7-a-visiteur', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'resources.net_monthly': 1600,
    'resources.no_work_commitment': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    [
      'means one cent under the net minimum wage',
      { 'resources.net_monthly': 1477.92 },
      'not-eligible',
      { cites: ART },
    ],
    ['means equal to the net minimum wage', { 'resources.net_monthly': 1477.93 }, 'eligible'],
    ['means one cent over it', { 'resources.net_monthly': 1477.94 }, 'eligible'],
    [
      '1,450 € before the minimum wage of June 2026',
      { 'resources.net_monthly': 1450 },
      'eligible',
      { on: '2026-05-31' },
    ],
    [
      '1,450 € since June 2026',
      { 'resources.net_monthly': 1450 },
      'not-eligible',
      { on: '2026-06-01' },
    ],
    [
      'no undertaking not to work',
      { 'resources.no_work_commitment': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the means',
      { 'resources.net_monthly': null },
      'unknown',
      { missing: ['resources.net_monthly'] },
    ],
  ],
});
