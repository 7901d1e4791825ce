import type { Rule } from '../../engine/rule.ts';
import { PROCEDURE_CONTRADICTOIRE } from './procedure-contradictoire.rule.ts';
import { RETRAIT_DECISION_CREATRICE_4_MOIS } from './retrait-decision-creatrice-4-mois.rule.ts';
import { RETRAIT_RESIDENT_CONJOINT_FRANCAIS_4_ANS } from './retrait-resident-conjoint-francais-4-ans.rule.ts';

/** Withdrawals of permits and of decisions, and what comes before them. */
export const RETRAIT_RULES: readonly Rule[] = [
  RETRAIT_RESIDENT_CONJOINT_FRANCAIS_4_ANS,
  RETRAIT_DECISION_CREATRICE_4_MOIS,
  PROCEDURE_CONTRADICTOIRE,
];
