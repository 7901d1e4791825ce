import type { Rule } from '../../engine/rule.ts';
import { CAA_APPEL_2_MOIS } from './caa-appel-2-mois.rule.ts';
import { CASSATION_2_MOIS } from './cassation-2-mois.rule.ts';
import { CASSATION_MEMOIRE_COMPLEMENTAIRE } from './cassation-memoire-complementaire-3-mois.rule.ts';
import { OPPOSITION_2_MOIS } from './opposition-2-mois.rule.ts';
import { RECTIFICATION_2_MOIS } from './rectification-erreur-materielle-2-mois.rule.ts';

/** Remedies against the decisions of the courts. */
export const VOIES_DE_RECOURS_RULES: readonly Rule[] = [
  CAA_APPEL_2_MOIS,
  CASSATION_2_MOIS,
  CASSATION_MEMOIRE_COMPLEMENTAIRE,
  OPPOSITION_2_MOIS,
  RECTIFICATION_2_MOIS,
];
