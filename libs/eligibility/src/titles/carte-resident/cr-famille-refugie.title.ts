import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { MEMBER_OF_THE_FAMILY } from '../protection/family-of-protected.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Spouse, partner, child of a refugee, or parent of a refugee who is an unmarried minor. */
export const CR_FAMILLE_REFUGIE: Title = {
  id: 'cr-famille-refugie',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-3', 'CESEDA L421-35'],
      conditions: all(
        gate('G-OP-PROT'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        under(
          'CESEDA L424-3',
          all(when('protection.sponsor_status', '=', 'refugee'), MEMBER_OF_THE_FAMILY),
        ),
      ),
    },
  ],
  filing: text(
    'Dans les deux mois de l’entrée en France (R431-4)\u00a0; pour l’enfant, au plus tard la veille du dix-neuvième anniversaire (R431-5).',
    'Within two months of entry into France (R431-4); for a child, by the eve of the nineteenth birthday (R431-5).',
  ),
  documents: [
    text('décision de protection du membre de famille', 'protection decision of the family member'),
    text(
      'actes d’état civil ou certificats de l’OFPRA établissant le lien',
      'civil-status records or OFPRA certificates that establish the link',
    ),
    text('preuves de la vie commune', 'proof of life together'),
    text('visa de famille de réfugié', 'visa as family of a refugee'),
  ],
  notes: [
    text(
      'La date qui compte pour l’union est celle de la demande d’asile, non celle de la reconnaissance.',
      'The date that counts for the union is that of the asylum claim, not that of the recognition.',
    ),
    text(
      'Union antérieure à la demande d’asile mais venue hors réunification familiale\u00a0: ce texte ne s’applique pas, voir les liens personnels et familiaux (L423-23).',
      'A union older than the claim but entry outside the reunification procedure: this text does not apply, see personal and family ties (L423-23).',
    ),
    text(
      'Ni le conjoint d’une union postérieure à la demande d’asile, ni les parents d’un mineur n’ont à séjourner régulièrement (L424-3).',
      'Neither the spouse of a union made after the claim nor the parents of a minor need a regular stay (L424-3).',
    ),
    text(
      'La carte ne peut être retirée si la vie commune a cessé à cause de violences (L424-7).',
      'The card cannot be withdrawn if life together ended because of violence (L424-7).',
    ),
    COMMISSION,
  ],
};
