import { text } from '@quantieme/law';
import { any, risk, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { permanentCard } from './permanent-card.ts';
import { CARD_OF_AN_AGREEMENT } from './resident-card.ts';

/** Permanent resident card, due at the second renewal, or at a renewal past the age of sixty. */
export const CARTE_RESIDENT_PERMANENT_DE_DROIT: Title = permanentCard({
  id: 'carte-resident-permanent-de-droit',
  kind: 'of-right',
  held: [
    worded(
      text('Deuxième renouvellement, ou plus de soixante ans', 'Second renewal, or over sixty'),
      any(when('stay.resident_cards_consecutive', '>=', 2), when('person.age', '>', 60)),
    ),
    // Paragraphs 2 and 3 speak of any resident card, under the conditions of paragraph 1, whose list omits these.
    risk('stay.current_title_id', 'in', ['cr-victime-violences', 'rld-ue-protection']),
    risk('stay.current_title_id', 'in', CARD_OF_AN_AGREEMENT),
  ],
  filing: text(
    'Avec la demande de renouvellement de la carte de résident (R431-5).',
    'With the request to renew the resident card (R431-5).',
  ),
  proof: text('cartes de résident successives', 'successive resident cards'),
  notes: [
    text(
      'Au-delà de soixante ans, elle est délivrée sans même être demandée, sauf si la carte «\u00a0résident de longue durée – UE\u00a0» l’est (L426-4).',
      'Past sixty it is issued without even being asked for, unless the long-term resident – EU card is (L426-4).',
    ),
    text(
      'Une menace simple pour l’ordre public et l’intégration républicaine restent opposables.',
      'A simple threat to public order and republican integration can still be relied on.',
    ),
  ],
});
