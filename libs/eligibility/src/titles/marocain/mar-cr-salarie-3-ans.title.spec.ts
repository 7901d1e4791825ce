import { describeTitle } from '../../testing/examples.ts';
import { AFTER_THREE_YEARS, afterThreeYears } from '../employee-of-agreement.examples.ts';
import { BARS } from './moroccan.examples.ts';

const ART = 'Accord franco-marocain 3';

describeTitle('mar-cr-salarie-3-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: { ...AFTER_THREE_YEARS, 'person.nationality': ['MA'] },
  verdict: 'discretionary',
  examples: [...BARS, ...afterThreeYears(ART)],
});
