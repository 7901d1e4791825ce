import { describeTitle } from '../../testing/examples.ts';
import { EMPLOYEE, employee } from '../employee-of-agreement.examples.ts';
import { BARS } from './tunisian.examples.ts';

const ART = 'Accord franco-tunisien 3';

describeTitle('tun-salarie', {
  on: '2026-11-21',
  articles: [ART],
  client: { ...EMPLOYEE, 'person.nationality': ['TN'] },
  verdict: 'eligible',
  examples: [...BARS, ...employee(ART)],
});
