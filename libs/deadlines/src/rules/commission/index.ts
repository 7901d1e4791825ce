import type { Rule } from '../../engine/rule.ts';
import { COMMISSION_AVIS_3_MOIS } from './commission-avis-3-mois.rule.ts';
import { COMMISSION_CONVOCATION_15_JOURS } from './commission-convocation-15-jours.rule.ts';
import { COMMISSION_REUNION_3_MOIS } from './commission-reunion-3-mois.rule.ts';

/** The commission on residence permits. */
export const COMMISSION_RULES: readonly Rule[] = [
  COMMISSION_CONVOCATION_15_JOURS,
  COMMISSION_REUNION_3_MOIS,
  COMMISSION_AVIS_3_MOIS,
];
