import { describeTitle } from '../../testing/examples.ts';
import { AFTER_THREE_YEARS, afterThreeYears } from '../employee-of-agreement.examples.ts';
import { BARS } from './tunisian.examples.ts';

const ART = 'Accord franco-tunisien 3';

describeTitle('tun-cr-salarie-3-ans', {
  on: '2026-11-21',
  articles: [ART],
  client: { ...AFTER_THREE_YEARS, 'person.nationality': ['TN'] },
  verdict: 'discretionary',
  examples: [...BARS, ...afterThreeYears(ART)],
});
