import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Person belonging to a group to which the Council of the Union has granted temporary protection. */
export const PROTECTION_TEMPORAIRE: Title = {
  id: 'protection-temporaire',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '6 mois, renouvelée automatiquement jusqu’à la fin de la protection',
    'six months, renewed automatically until the protection ends',
  ),
  work: text(
    'toutes activités depuis le 2 avril 2022 (R581-4)',
    'any work since 2 April 2022 (R581-4)',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L581-3', 'CESEDA R581-4'],
      conditions: all(when('protection.status', '=', 'temporary')),
    },
  ],
  filing: text(
    'À la préfecture du lieu de résidence, dès l’arrivée (R581-1).',
    'At the prefecture of the place of residence, on arrival (R581-1).',
  ),
  documents: [
    text(
      'Tout document attestant l’appartenance au groupe visé par la décision du Conseil (R581-1, 3°)',
      'Any document showing membership of the group named by the Council’s decision (R581-1, 3°)',
    ),
    text(
      'État civil du demandeur, du conjoint et des enfants ; conditions d’entrée ; domicile (R581-1)',
      'Civil status of the applicant, spouse and children; conditions of entry; address (R581-1)',
    ),
  ],
  notes: [
    text(
      'Un an renouvelable, trois ans au plus selon L581-3 ; la date de fin est celle que fixe le Conseil de l’Union : à vérifier.',
      'One year, renewable, three years at most by L581-3; the end date is the one set by the Council of the Union: to be checked.',
    ),
    text(
      'Refus possible à qui détient déjà ce document dans un autre État membre (L581-3).',
      'It may be refused to someone who already holds this document in another Member State (L581-3).',
    ),
    text(
      'Ce document dispense du contrat d’engagement (R412-3), et ses périodes ne comptent pas pour la carte de résident de longue durée-UE.',
      'This document is free of the engagement contract (R412-3), and its periods do not count for the long-term resident card.',
    ),
  ],
  toVerify: true,
};
