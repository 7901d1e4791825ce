import type { Rule } from '../../engine/rule.ts';
import { AUTORISATION_TRAVAIL_ASILE_6_MOIS } from './autorisation-travail-asile-6-mois.rule.ts';
import { AUTORISATION_TRAVAIL_SILENCE } from './autorisation-travail-silence.rule.ts';
import { STAGE_AVENANT_15_JOURS } from './stage-avenant-15-jours.rule.ts';
import { STAGE_AVENANT_ENVOI_15_JOURS } from './stage-avenant-envoi-15-jours.rule.ts';
import { STAGE_CONVENTION_ENVOI_2_MOIS } from './stage-convention-envoi-2-mois.rule.ts';
import { STAGE_CONVENTION } from './stage-convention.rule.ts';
import { TITRE_DELAI_ETUDES_4_ANS } from './titre-delai-etudes-4-ans.rule.ts';

/** Work, internships and studies. */
export const TRAVAIL_RULES: readonly Rule[] = [
  STAGE_CONVENTION,
  STAGE_CONVENTION_ENVOI_2_MOIS,
  STAGE_AVENANT_15_JOURS,
  STAGE_AVENANT_ENVOI_15_JOURS,
  AUTORISATION_TRAVAIL_SILENCE,
  AUTORISATION_TRAVAIL_ASILE_6_MOIS,
  TITRE_DELAI_ETUDES_4_ANS,
];
