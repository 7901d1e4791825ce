import { text } from '@quantieme/law';
import { all, any, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK } from './union-words.ts';
import { NO_SERIOUS_THREAT } from './union-conditions.ts';
import { AFTER_FIVE_YEARS, EARLY_FOR_A_WORKER, EARLY_FOR_THE_FAMILY } from './permanent-right.ts';

/**
 * Permanent right after five years of legal and uninterrupted residence, or sooner for a worker who retires, falls ill for good or
 * works across the border, and for the family.
 */
export const UE_SEJOUR_PERMANENT: Title = {
  id: 'ue-sejour-permanent',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('10 ans, droit permanent', 'ten years, permanent right'),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L234-1'],
      conditions: all(
        NO_SERIOUS_THREAT,
        when('person.nationality_regime', '!=', 'french'),
        under('CESEDA L234-2', when('eu.absence_years', '<=', 2)),
        any(AFTER_FIVE_YEARS, EARLY_FOR_A_WORKER, EARLY_FOR_THE_FAMILY),
      ),
    },
  ],
  filing: text(
    'Citoyen de l’Union\u00a0: quand il veut, la carte est facultative (R234-1). Famille de pays tiers\u00a0: dans les deux derniers mois des cinq ans (R234-2).',
    'Union citizen: at any time, the card is optional (R234-1). Third-country family: in the last two months of the five years (R234-2).',
  ),
  documents: [
    text(
      'preuves de cinq ans de résidence légale et ininterrompue',
      'proof of five years of legal and uninterrupted residence',
    ),
    text(
      'vie avec le citoyen pendant ces années, pour la famille de pays tiers',
      'life with the citizen during those years, for third-country family',
    ),
  ],
  notes: [
    text(
      'Carte de dix ans, renouvelable de plein droit\u00a0; elle est délivrée à la famille dans les six mois du dépôt (R234-2).',
      'Ten-year card, renewable as of right; issued to the family within six months of filing (R234-2).',
    ),
    text(
      'Le droit se perd par plus de deux ans d’absence d’affilée (L234-2).',
      'The right is lost by more than two consecutive years of absence (L234-2).',
    ),
    text(
      '«\u00a0Par an\u00a0» n’est pas défini pour les absences\u00a0: compter douze mois glissants et chaque année de résidence, et retenir le plus strict.',
      '“A year” is not defined for absences: count rolling twelve months and each year of residence, and keep the stricter.',
    ),
    text(
      'L234-1 ne vise que la famille de L200-4\u00a0: pour un partenaire ou un autre proche, le droit permanent se discute.',
      'L234-1 names only the family of L200-4: for a partner or another relative the permanent right is open to discussion.',
    ),
  ],
};
