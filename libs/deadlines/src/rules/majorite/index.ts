import type { Rule } from '../../engine/rule.ts';
import { TITRE_ASE_16_18_DELIVRANCE } from './titre-ase-16-18-delivrance.rule.ts';
import { TITRE_ASE_16_18_UN_AN } from './titre-ase-16-18-un-an.rule.ts';
import { TITRE_ENFANT_RLD_UE_3_MOIS } from './titre-enfant-rld-ue-3-mois.rule.ts';
import { TITRE_MAJORITE_DEUX_MOIS } from './titre-majorite-deux-mois.rule.ts';
import { TITRE_MAJORITE_UN_AN } from './titre-majorite-un-an.rule.ts';
import { TITRE_NE_EN_FRANCE_16_21_ANS } from './titre-ne-en-france-16-21-ans.rule.ts';

/** Coming of age: the limits that a birthday opens and closes. */
export const MAJORITE_RULES: readonly Rule[] = [
  TITRE_MAJORITE_UN_AN,
  TITRE_MAJORITE_DEUX_MOIS,
  TITRE_ASE_16_18_UN_AN,
  TITRE_ASE_16_18_DELIVRANCE,
  TITRE_NE_EN_FRANCE_16_21_ANS,
  TITRE_ENFANT_RLD_UE_3_MOIS,
];
