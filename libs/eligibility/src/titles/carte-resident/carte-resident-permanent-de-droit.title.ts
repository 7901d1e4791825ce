import { text } from '@quantieme/law';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import {
  ANY_WORK,
  CARD_OF_AN_AGREEMENT,
  INTEGRATION_PAPERS,
  WITHOUT_END,
} from './resident-card.ts';

/** Permanent resident card, due at the second renewal, or at a renewal past the age of sixty. */
export const CARTE_RESIDENT_PERMANENT_DE_DROIT: Title = {
  id: 'carte-resident-permanent-de-droit',
  kind: 'of-right',
  family: 'carte-resident',
  duration: WITHOUT_END,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-4', 'CESEDA L413-7'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        under(
          'CESEDA L426-4',
          all(
            when('stay.resident_cards_consecutive', '>=', 1),
            worded(
              text(
                'Deuxième renouvellement, ou plus de soixante ans',
                'Second renewal, or over sixty',
              ),
              any(when('stay.resident_cards_consecutive', '>=', 2), when('person.age', '>', 60)),
            ),
            // Paragraphs 2 and 3 speak of any resident card, under the conditions of paragraph 1, whose list omits these.
            risk('stay.current_title_id', 'in', ['cr-victime-violences', 'rld-ue-protection']),
            risk('stay.current_title_id', 'in', CARD_OF_AN_AGREEMENT),
          ),
        ),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: text(
    'Avec la demande de renouvellement de la carte de résident (R431-5).',
    'With the request to renew the resident card (R431-5).',
  ),
  documents: [
    text('cartes de résident successives', 'successive resident cards'),
    text(
      'déclaration sur l’honneur de séjour continu en France',
      'sworn statement of continuous residence in France',
    ),
    INTEGRATION_PAPERS,
  ],
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
};
