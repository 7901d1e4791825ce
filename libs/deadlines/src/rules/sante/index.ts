import type { Rule } from '../../engine/rule.ts';
import { ASILE_DEMANDE_SEJOUR_CONCOMITANTE } from './asile-demande-sejour-concomitante.rule.ts';
import { ETRANGER_MALADE_CERTIFICAT_1_MOIS } from './etranger-malade-certificat-1-mois.rule.ts';
import { ETRANGER_MALADE_OFII } from './etranger-malade-ofii.rule.ts';
import { ETRANGER_MALADE_REPONSE_15_JOURS } from './etranger-malade-reponse-15-jours.rule.ts';
import { TRAITE_REFLEXION_30_JOURS } from './traite-reflexion-30-jours.rule.ts';

/** Permits beside an asylum claim, on the ground of health, and for victims of trafficking. */
export const SANTE_RULES: readonly Rule[] = [
  ASILE_DEMANDE_SEJOUR_CONCOMITANTE,
  ETRANGER_MALADE_CERTIFICAT_1_MOIS,
  ETRANGER_MALADE_OFII,
  ETRANGER_MALADE_REPONSE_15_JOURS,
  TRAITE_REFLEXION_30_JOURS,
];
