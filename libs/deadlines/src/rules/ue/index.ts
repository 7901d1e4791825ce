import type { Rule } from '../../engine/rule.ts';
import { UE_ABSENCE_CONTINUITE_6_MOIS } from './ue-absence-continuite-6-mois.rule.ts';
import { UE_ENREGISTREMENT_MAIRIE_3_MOIS } from './ue-enregistrement-mairie-3-mois.rule.ts';
import { UE_FAMILLE_DELIVRANCE_6_MOIS } from './ue-famille-delivrance-6-mois.rule.ts';
import { UE_FAMILLE_DEMANDE_3_MOIS } from './ue-famille-demande-3-mois.rule.ts';
import { UE_FAMILLE_PERMANENT_2_MOIS } from './ue-famille-permanent-2-mois.rule.ts';
import { UE_FAMILLE_RENOUVELLEMENT_2_MOIS } from './ue-famille-renouvellement-2-mois.rule.ts';
import { UE_PERMANENT_PERTE_2_ANS } from './ue-permanent-perte-2-ans.rule.ts';

/** Citizens of the Union and their family: cards, registration, absences. */
export const UE_RULES: readonly Rule[] = [
  UE_FAMILLE_DEMANDE_3_MOIS,
  UE_ENREGISTREMENT_MAIRIE_3_MOIS,
  UE_FAMILLE_DELIVRANCE_6_MOIS,
  UE_FAMILLE_RENOUVELLEMENT_2_MOIS,
  UE_FAMILLE_PERMANENT_2_MOIS,
  UE_PERMANENT_PERTE_2_ANS,
  UE_ABSENCE_CONTINUITE_6_MOIS,
];
