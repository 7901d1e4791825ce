import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 5';

describeTitle('cra1-7-c-art5', {
  on: '2026-11-21',
  articles: [ART, 'Accord franco-algérien 7, c)'],
  client: {
    'person.nationality': ['DZ'],
    'work.self_employed_activity': true,
    'work.business_registered': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    [
      'no activity of his own',
      { 'work.self_employed_activity': false },
      'not-eligible',
      { cites: ART },
    ],
    ['not registered yet', { 'work.business_registered': false }, 'not-eligible', { cites: ART }],
    [
      'a regulated profession without the authorisation',
      { 'work.regulated_profession_ok': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'a business that barely pays: viability is not asked the first time',
      { 'work.business_viable': false },
      'eligible',
    ],
    [
      'not told about the registration',
      { 'work.business_registered': null },
      'unknown',
      { missing: ['work.business_registered'] },
    ],
  ],
});
