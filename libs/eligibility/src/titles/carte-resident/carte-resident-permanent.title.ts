import { text } from '@quantieme/law';
import { not, risk, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { permanentCard } from './permanent-card.ts';
import { CARD_OF_AN_AGREEMENT } from './resident-card.ts';

/** Permanent resident card, at the holder’s request, when a ten-year card comes to its end. */
export const CARTE_RESIDENT_PERMANENT: Title = permanentCard({
  id: 'carte-resident-permanent',
  kind: 'discretionary',
  held: [
    worded(
      text(
        'Carte détenue que L426-4 énumère (ni L425-8, ni L424-5 ou L424-14)',
        'Card held that L426-4 lists (neither L425-8, nor L424-5 or L424-14)',
      ),
      not(when('stay.current_title_id', 'in', ['cr-victime-violences', 'rld-ue-protection'])),
    ),
    risk('stay.current_title_id', 'in', CARD_OF_AN_AGREEMENT),
  ],
  filing: text(
    'Avec la demande de renouvellement de la carte de résident\u00a0: entre le 120e et le 60e jour avant sa fin en téléservice, sinon dans les deux derniers mois (R431-5).',
    'With the request to renew the resident card: between the 120th and the 60th day before it ends through the online service, otherwise in its last two months (R431-5).',
  ),
  proof: text('carte de résident', 'resident card'),
  notes: [
    text(
      'Une menace simple pour l’ordre public suffit au refus, alors que le renouvellement de la carte ordinaire suppose une menace grave.',
      'A simple threat to public order is enough for a refusal, whereas renewal of the ordinary card takes a grave one.',
    ),
    text(
      'Le préfet doit informer de cette possibilité lors du renouvellement\u00a0; son refus laisse intact le droit au renouvellement.',
      'The prefect must mention this possibility at the renewal; a refusal leaves the right to renewal intact.',
    ),
    text(
      'Les cartes de résident de L425-8, L424-5 et L424-14 ne sont pas dans la liste de L426-4, ni celles qu’un accord bilatéral prévoit.',
      'Resident cards under L425-8, L424-5 and L424-14 are not in the list of L426-4, nor are those given by a bilateral agreement.',
    ),
    text(
      'Retirée à qui ne peut être expulsé, elle est remplacée par une carte de séjour temporaire (L426-4).',
      'When withdrawn from someone who cannot be expelled, it is replaced by a temporary permit (L426-4).',
    ),
  ],
});
