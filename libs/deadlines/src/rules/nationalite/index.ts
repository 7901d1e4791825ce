import type { Rule } from '../../engine/rule.ts';
import { DECLARATION_NATIONALITE } from './declaration-nationalite.rule.ts';
import { DECLARATION_REFUS_TJ_6_MOIS } from './declaration-refus-tj-6-mois.rule.ts';
import { NATURALISATION_INSTRUCTION_18_MOIS } from './naturalisation-instruction-18-mois.rule.ts';
import { NATURALISATION_MINISTRE_SILENCE_4_MOIS } from './naturalisation-ministre-silence-4-mois.rule.ts';
import { NATURALISATION_RAPO_2_MOIS } from './naturalisation-rapo-2-mois.rule.ts';
import { NATURALISATION_AJOURNEMENT_FIN } from './naturalisation-ajournement-fin.rule.ts';

/** Nationality: by decree and by declaration. */
export const NATIONALITE_RULES: readonly Rule[] = [
  NATURALISATION_INSTRUCTION_18_MOIS,
  NATURALISATION_RAPO_2_MOIS,
  NATURALISATION_AJOURNEMENT_FIN,
  NATURALISATION_MINISTRE_SILENCE_4_MOIS,
  DECLARATION_NATIONALITE,
  DECLARATION_REFUS_TJ_6_MOIS,
];
