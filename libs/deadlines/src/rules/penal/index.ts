import type { Rule } from '../../engine/rule.ts';
import { B2_EXCLUSION } from './b2-exclusion.rule.ts';
import { ITF_RELEVEMENT } from './itf-relevement.rule.ts';
import { REHABILITATION_JUDICIAIRE } from './rehabilitation-judiciaire.rule.ts';
import { REHABILITATION } from './rehabilitation.rule.ts';
import { TAJ_EFFACEMENT } from './taj-effacement.rule.ts';
import { TAJ_RECOURS_1_MOIS } from './taj-recours-1-mois.rule.ts';

/** Criminal record, police files and bans by a criminal court. */
export const PENAL_RULES: readonly Rule[] = [
  ITF_RELEVEMENT,
  B2_EXCLUSION,
  TAJ_EFFACEMENT,
  TAJ_RECOURS_1_MOIS,
  REHABILITATION,
  REHABILITATION_JUDICIAIRE,
];
