import type { Rule } from '../../engine/rule.ts';
import { REGROUPEMENT_DECISION_6_MOIS } from './regroupement-decision-6-mois.rule.ts';
import { REGROUPEMENT_ENTREE_3_MOIS } from './regroupement-entree-3-mois.rule.ts';
import { REGROUPEMENT_MAIRE_2_MOIS } from './regroupement-maire-2-mois.rule.ts';
import { REGROUPEMENT_NOUVELLE_DEMANDE_6_MOIS } from './regroupement-nouvelle-demande-6-mois.rule.ts';
import { REGROUPEMENT_RESIDENT_3_ANS } from './regroupement-resident-3-ans.rule.ts';
import { REGROUPEMENT_SEJOUR_18_MOIS } from './regroupement-sejour-18-mois.rule.ts';
import { RETRAIT_REGROUPEMENT_3_ANS } from './retrait-regroupement-3-ans.rule.ts';

/** Family 3: regroupement familial, from the stay needed first to the end of the risk of withdrawal. */
export const REGROUPEMENT_RULES: readonly Rule[] = [
  REGROUPEMENT_SEJOUR_18_MOIS,
  REGROUPEMENT_DECISION_6_MOIS,
  REGROUPEMENT_MAIRE_2_MOIS,
  REGROUPEMENT_ENTREE_3_MOIS,
  REGROUPEMENT_NOUVELLE_DEMANDE_6_MOIS,
  RETRAIT_REGROUPEMENT_3_ANS,
  REGROUPEMENT_RESIDENT_3_ANS,
];
