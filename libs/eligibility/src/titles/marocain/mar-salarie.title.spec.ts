import { describeTitle } from '../../testing/examples.ts';
import { EMPLOYEE, employee } from '../employee-of-agreement.examples.ts';
import { BARS } from './moroccan.examples.ts';

const ART = 'Accord franco-marocain 3';

describeTitle('mar-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: { ...EMPLOYEE, 'person.nationality': ['MA'] },
  verdict: 'eligible',
  examples: [...BARS, ...employee(ART)],
});
