import type { Rule } from '../../engine/rule.ts';
import { REUNIFICATION_FAMILIALE } from './reunification-familiale.rule.ts';
import { VISA_COURT_SEJOUR_15_JOURS } from './visa-court-sejour-15-jours.rule.ts';
import { VISA_CRRV_SILENCE_2_MOIS } from './visa-crrv-silence-2-mois.rule.ts';
import { VISA_INSTRUCTION } from './visa-instruction.rule.ts';
import { VISA_RECOURS_PREALABLE_30_JOURS } from './visa-recours-prealable-30-jours.rule.ts';
import { VISA_TA_NANTES_2_MOIS } from './visa-ta-nantes-2-mois.rule.ts';
import { VISA_VERIFICATION_ETAT_CIVIL } from './visa-verification-etat-civil.rule.ts';
import { REUNIFICATION_ENFANT_19_ANS_3_MOIS } from './reunification-enfant-19-ans-3-mois.rule.ts';

/** Visas: from the application to the tribunal of Nantes. */
export const VISA_RULES: readonly Rule[] = [
  VISA_INSTRUCTION,
  VISA_COURT_SEJOUR_15_JOURS,
  VISA_VERIFICATION_ETAT_CIVIL,
  REUNIFICATION_FAMILIALE,
  REUNIFICATION_ENFANT_19_ANS_3_MOIS,
  VISA_RECOURS_PREALABLE_30_JOURS,
  VISA_CRRV_SILENCE_2_MOIS,
  VISA_TA_NANTES_2_MOIS,
];
