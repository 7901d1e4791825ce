import { describeTitle } from '../../testing/examples.ts';
import { memberOfTheFamily, WIFE } from './family-of-protected.examples.ts';

const ART = 'CESEDA L424-19';

describeTitle('csp-famille-apatride', {
  on: '2026-11-21',
  articles: [ART, 'CESEDA L421-35'],
  client: { ...WIFE, 'protection.sponsor_status': 'stateless' },
  verdict: 'eligible',
  examples: memberOfTheFamily(ART),
});
