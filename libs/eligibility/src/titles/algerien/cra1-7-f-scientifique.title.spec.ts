import { describeTitle } from '../../testing/examples.ts';
import { BARS_AND_VISA } from './article-7.examples.ts';

const ART = 'Accord franco-algérien 7';

describeTitle('cra1-7-f-scientifique', {
  on: '2026-11-21',
  articles: [ART],
  client: {
    'person.nationality': ['DZ'],
    'talent.research_hosting_agreement': true,
    'entry.visa_type': 'd-long',
    'entry.long_stay_visa_matches': true,
  },
  verdict: 'eligible',
  examples: [
    ...BARS_AND_VISA,
    [
      'no hosting agreement',
      { 'talent.research_hosting_agreement': false },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told about the hosting agreement',
      { 'talent.research_hosting_agreement': null },
      'unknown',
      { missing: ['talent.research_hosting_agreement'] },
    ],
  ],
});
