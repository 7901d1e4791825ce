import type { Rule } from '../../engine/rule.ts';
import { AES_METIERS_TENSION_FIN } from './aes-metiers-tension-fin.rule.ts';
import { CARTE_RESIDENT_ABSENCE } from './carte-resident-absence.rule.ts';
import { CARTE_RESIDENT_ABSENCE_6_ANS } from './carte-resident-absence-6-ans.rule.ts';
import { RECEPISSE_ATTESTATION } from './recepisse-attestation.rule.ts';
import { REFUGIE_DELIVRANCE_3_MOIS } from './refugie-delivrance-3-mois.rule.ts';
import { REFUGIE_FIN_PROTECTION_4_MOIS } from './refugie-fin-protection-4-mois.rule.ts';
import { TITRE_CHANGEMENT_ADRESSE_3_MOIS } from './titre-changement-adresse-3-mois.rule.ts';
import { TITRE_DEMANDE_CBE_MOBILITE_1_MOIS } from './titre-demande-cbe-mobilite-1-mois.rule.ts';
import { TITRE_DROIT_RETARD_180 } from './titre-droit-retard-180.rule.ts';
import { TITRE_EXPIRE_3_MOIS } from './titre-expire-3-mois.rule.ts';
import { TITRE_PERIME_6_MOIS } from './titre-perime-6-mois.rule.ts';
import { TITRE_PREMIERE_DEMANDE_2_MOIS } from './titre-premiere-demande-2-mois.rule.ts';
import { TITRE_RENOUVELLEMENT_FENETRE_GUICHET } from './titre-renouvellement-fenetre-guichet.rule.ts';
import { TITRE_RENOUVELLEMENT_FENETRE_TELESERVICE } from './titre-renouvellement-fenetre-teleservice.rule.ts';
import { VLS_TS_VALIDATION_3_MOIS } from './vls-ts-validation-3-mois.rule.ts';

/** Family 4: asking for a permit in time, and what late filing costs. */
export const TITRE_RULES: readonly Rule[] = [
  TITRE_PREMIERE_DEMANDE_2_MOIS,
  TITRE_DEMANDE_CBE_MOBILITE_1_MOIS,
  VLS_TS_VALIDATION_3_MOIS,
  TITRE_RENOUVELLEMENT_FENETRE_TELESERVICE,
  TITRE_RENOUVELLEMENT_FENETRE_GUICHET,
  TITRE_DROIT_RETARD_180,
  TITRE_EXPIRE_3_MOIS,
  TITRE_PERIME_6_MOIS,
  RECEPISSE_ATTESTATION,
  TITRE_CHANGEMENT_ADRESSE_3_MOIS,
  CARTE_RESIDENT_ABSENCE,
  CARTE_RESIDENT_ABSENCE_6_ANS,
  AES_METIERS_TENSION_FIN,
  REFUGIE_DELIVRANCE_3_MOIS,
  REFUGIE_FIN_PROTECTION_4_MOIS,
];
