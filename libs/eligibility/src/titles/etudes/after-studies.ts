import { text } from '@quantieme/law';
import { any, gate, under, when, worded } from '../../engine/define.ts';

/** Whoever stayed under a permit already showed the visa: it is asked for again six months after that permit ended. */
export const NO_NEW_VISA = worded(
  text(
    'Titre détenu, ou expiré depuis moins de six mois\u00a0; sinon visa de long séjour',
    'Permit held, or expired for less than six months; otherwise a long-stay visa',
  ),
  any(
    under(['CESEDA L433-6', 'CESEDA R431-8'], when('stay.title_lapsed_6_months', '=', false)),
    gate('G-VISA-L'),
  ),
);
