import type { Rule } from '../../engine/rule.ts';
import { ATTESTATION_ACCUEIL_1_MOIS } from './attestation-accueil-1-mois.rule.ts';
import { ATTESTATION_ACCUEIL_RAPO_2_MOIS } from './attestation-accueil-rapo-2-mois.rule.ts';
import { CADA_AVIS_1_MOIS } from './cada-avis-1-mois.rule.ts';
import { CADA_REFUS_CONFIRME_2_MOIS } from './cada-refus-confirme-2-mois.rule.ts';
import { CADA_SAISINE_2_MOIS } from './cada-saisine-2-mois.rule.ts';
import { CADA_SILENCE_1_MOIS } from './cada-silence-1-mois.rule.ts';
import { INDEMNITAIRE_DEMANDE_PREALABLE } from './indemnitaire-demande-prealable.rule.ts';
import { CREANCE_PRESCRIPTION_4_ANS } from './creance-prescription-4-ans.rule.ts';

/** Documents asked for, claims for money, the host's certificate. */
export const DOCUMENTS_RULES: readonly Rule[] = [
  CADA_SILENCE_1_MOIS,
  CADA_SAISINE_2_MOIS,
  CADA_AVIS_1_MOIS,
  CADA_REFUS_CONFIRME_2_MOIS,
  INDEMNITAIRE_DEMANDE_PREALABLE,
  CREANCE_PRESCRIPTION_4_ANS,
  ATTESTATION_ACCUEIL_1_MOIS,
  ATTESTATION_ACCUEIL_RAPO_2_MOIS,
];
