import type { Rule } from '../../engine/rule.ts';
import { CMA_OBSERVATIONS_15_JOURS } from './cma-observations-15-jours.rule.ts';
import { CMA_OFII } from './cma-ofii.rule.ts';
import { CMA_ORIENTATION_5_JOURS } from './cma-orientation-5-jours.rule.ts';
import { CMA_RAPO_SILENCE_2_MOIS } from './cma-rapo-silence-2-mois.rule.ts';
import { CNDA_AJ_15_JOURS } from './cnda-aj-15-jours.rule.ts';
import { CNDA_AVIS_AUDIENCE_15_JOURS } from './cnda-avis-audience-15-jours.rule.ts';
import { CNDA_CLOTURE_INSTRUCTION } from './cnda-cloture-instruction.rule.ts';
import { CNDA_MESURE_REFUGIE_1_SEMAINE } from './cnda-mesure-refugie-1-semaine.rule.ts';
import { CNDA_NOTE_EN_DELIBERE_2_JOURS } from './cnda-note-en-delibere-2-jours.rule.ts';
import { CNDA_RECOURS_1_MOIS } from './cnda-recours-1-mois.rule.ts';
import { CNDA_RECTIFICATION_1_MOIS } from './cnda-rectification-1-mois.rule.ts';
import { HEBERGEMENT_ASILE_ADA } from './hebergement-asile-ada.rule.ts';
import { HEBERGEMENT_ASILE_AIDE_RETOUR_15_JOURS } from './hebergement-asile-aide-retour-15-jours.rule.ts';
import { HEBERGEMENT_ASILE_MAINTIEN } from './hebergement-asile-maintien.rule.ts';
import { HEBERGEMENT_ASILE_SORTIE } from './hebergement-asile-sortie.rule.ts';
import { OFPRA_CLOTURE_9_MOIS } from './ofpra-cloture-9-mois.rule.ts';
import { OFPRA_COMPLETION_8_JOURS } from './ofpra-completion-8-jours.rule.ts';
import { OFPRA_DECISION } from './ofpra-decision.rule.ts';
import { OFPRA_EXAMEN_PRELIMINAIRE_8_JOURS } from './ofpra-examen-preliminaire-8-jours.rule.ts';
import { OFPRA_INTRODUCTION_21_JOURS } from './ofpra-introduction-21-jours.rule.ts';
import { ASILE_ENREGISTREMENT_3_JOURS } from './asile-enregistrement-3-jours.rule.ts';
import { OFPRA_NOTIFICATION_15_JOURS } from './ofpra-notification-15-jours.rule.ts';
import { CNDA_JUGEMENT_5_MOIS } from './cnda-jugement-5-mois.rule.ts';

/** Asylum: OFPRA, the asylum court, reception of asylum seekers. */
export const ASILE_RULES: readonly Rule[] = [
  ASILE_ENREGISTREMENT_3_JOURS,
  OFPRA_INTRODUCTION_21_JOURS,
  OFPRA_COMPLETION_8_JOURS,
  OFPRA_CLOTURE_9_MOIS,
  OFPRA_DECISION,
  OFPRA_EXAMEN_PRELIMINAIRE_8_JOURS,
  OFPRA_NOTIFICATION_15_JOURS,
  CNDA_RECOURS_1_MOIS,
  CNDA_AJ_15_JOURS,
  CNDA_JUGEMENT_5_MOIS,
  CNDA_CLOTURE_INSTRUCTION,
  CNDA_AVIS_AUDIENCE_15_JOURS,
  CNDA_NOTE_EN_DELIBERE_2_JOURS,
  CNDA_RECTIFICATION_1_MOIS,
  CNDA_MESURE_REFUGIE_1_SEMAINE,
  CMA_OFII,
  CMA_RAPO_SILENCE_2_MOIS,
  CMA_OBSERVATIONS_15_JOURS,
  CMA_ORIENTATION_5_JOURS,
  HEBERGEMENT_ASILE_SORTIE,
  HEBERGEMENT_ASILE_MAINTIEN,
  HEBERGEMENT_ASILE_AIDE_RETOUR_15_JOURS,
  HEBERGEMENT_ASILE_ADA,
];
