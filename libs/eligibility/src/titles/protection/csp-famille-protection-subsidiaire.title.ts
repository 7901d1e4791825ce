import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';
import { familyCard } from './family-card.ts';

/** Member of the family of a beneficiary of subsidiary protection. */
export const CSP_FAMILLE_PROTECTION_SUBSIDIAIRE: Title = familyCard({
  id: 'csp-famille-protection-subsidiaire',
  status: 'subsidiary',
  article: 'CESEDA L424-11',
  notes: [
    text(
      'Parents : seulement si la personne protégée est un mineur non marié (L424-11, 4°).',
      'Parents: only if the protected person is an unmarried minor (L424-11, 4°).',
    ),
    text(
      'Union postérieure à la demande : la carte n’est pas retirée si la vie commune a cessé à cause de violences (L424-16).',
      'Union later than the claim: the card is not withdrawn if the life in common ended because of violence (L424-16).',
    ),
    text(
      'Après quatre ans de résidence régulière : carte de résident (L424-13).',
      'After four years of regular residence: resident card (L424-13).',
    ),
  ],
});
