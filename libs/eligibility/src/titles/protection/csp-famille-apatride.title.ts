import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';
import { familyCard } from './family-card.ts';

/** Member of the family of a stateless person. */
export const CSP_FAMILLE_APATRIDE: Title = familyCard({
  id: 'csp-famille-apatride',
  status: 'stateless',
  article: 'CESEDA L424-19',
  notes: [
    text(
      'Ascendants directs au premier degré : seulement si la personne protégée est un mineur non marié (L424-19, 4°).',
      'Parents: only if the protected person is an unmarried minor (L424-19, 4°).',
    ),
    text(
      'Union postérieure à la demande : la carte n’est pas retirée si la vie commune a cessé à cause de violences (L424-20).',
      'Union later than the claim: the card is not withdrawn if the life in common ended because of violence (L424-20).',
    ),
    text(
      'Après quatre ans de résidence régulière : carte de résident (L424-21).',
      'After four years of regular residence: resident card (L424-21).',
    ),
  ],
});
