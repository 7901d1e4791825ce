import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';
import {
  INTEGRATION_PAPERS,
  MEANS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_TITLE_ENDS,
  WORK_AND_SETTLE,
} from './resident-card.ts';

/** Spouse, partner and concubin; children in the year that follows eighteen, or from sixteen in order to work; no parent. */
const FAMILY = all(
  when('protection.family_link', '!=', 'parent-of-minor'),
  any(when('protection.family_link', '!=', 'child'), IN_THE_YEAR_OF_MAJORITY),
);

/** Long-term resident – EU: refugee or holder of subsidiary protection, or family, counting from the asylum claim. */
export const RLD_UE_PROTECTION: Title = {
  id: 'rld-ue-protection',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: WORK_AND_SETTLE,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [
        'CESEDA L424-5',
        'CESEDA L424-14',
        'CESEDA L421-35',
        'CESEDA L426-17',
        'CESEDA L413-7',
      ],
      conditions: all(
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        worded(
          text(
            'Carte de réfugié ou de protection subsidiaire, ou de membre de famille',
            'Card of a refugee, of subsidiary protection, or of a family member',
          ),
          any(
            under('CESEDA L424-5', when('stay.current_title_id', '=', 'cr-refugie')),
            under(
              'CESEDA L424-5',
              all(when('stay.current_title_id', '=', 'cr-famille-refugie'), FAMILY),
            ),
            under(
              'CESEDA L424-14',
              when('stay.current_title_id', '=', 'csp-protection-subsidiaire'),
            ),
            under(
              'CESEDA L424-14',
              all(when('stay.current_title_id', '=', 'csp-famille-protection-subsidiaire'), FAMILY),
            ),
          ),
        ),
        under(['CESEDA L424-5', 'CESEDA L424-14'], when('protection.rld_years', '>=', 5)),
        under('CESEDA L426-17', all(when('resources.health_insurance', '=', true), MEANS)),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text(
      'décision de l’OFPRA ou de la CNDA et attestations de demande d’asile',
      'decision of OFPRA or the CNDA and asylum-claim certificates',
    ),
    text('justificatifs de ressources sur cinq ans', 'proof of means over five years'),
    text('attestation d’assurance maladie', 'certificate of health insurance'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'Le temps passé entre le dépôt de la demande d’asile et la délivrance de la carte compte dans les cinq ans.',
      'The time between the asylum claim and the issue of the card counts towards the five years.',
    ),
    text(
      'La carte rappelle que la France a accordé la protection internationale\u00a0; la demande vaut renouvellement du titre détenu (R424-2, R424-6, R424-10).',
      'The card states that France granted international protection; the request counts as renewal of the current permit (R424-2, R424-6, R424-10).',
    ),
    text(
      'Elle peut être retirée si la protection est perdue pour exclusion ou fraude (L424-8, L424-17).',
      'It may be withdrawn if the protection is lost for exclusion or fraud (L424-8, L424-17).',
    ),
    NO_COMMISSION,
  ],
};
