import { text } from '@quantieme/law';
import { all, any, gate, not, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CSP_RENOUVELLEMENT: Title = {
  id: 'csp-renouvellement',
  kind: 'of-right',
  family: 'pluriannuelle',
  duration: text('as the card (CST 1 an; CSP)', ''),
  work: text('as the card', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L433-1', 'CESEDA L433-1-1', 'CESEDA L433-3-1', 'CESEDA L432-2'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES-RENEW'),
        gate('G-REFUS-2024'),
        any(
          when('stay.holds_valid_title', '=', true),
          when('stay.title_lapsed_under_6_months', '=', true),
        ),
        not(
          when('stay.current_title_id', 'in', [
            'csp-ict',
            'cst-stagiaire-ict',
            'cst-rece',
            'cst-rece-chercheur',
            'cst-rece-retour',
          ]),
        ),
        when('stay.title_conditions_still_met', '=', true),
        any(
          when('integration.cir_applicable', '=', false),
          when('stay.consecutive_renewals_same_mention', '<', 3),
          when('stay.current_card_is_csp', '=', true),
        ),
        any(
          when('stay.current_card_is_csp', '=', false),
          when('stay.habitual_l433_3_1', '=', true),
          when('stay.csp_exempt_habitual', '=', true),
        ),
      ),
    },
  ],
  filing: text('', 'R431-5'),
  documents: [text('', 'those of the first issue, updated + new engagement contract')],
  notes: [],
};
