import type { Rule } from '../../engine/rule.ts';
import { ASSIGNATION_L731_1_DUREE_MAXIMALE } from './assignation-l731-1-duree-maximale.rule.ts';
import { ASSIGNATION_L731_1 } from './assignation-l731-1.rule.ts';
import { ASSIGNATION_L731_3_DUREE_MAXIMALE } from './assignation-l731-3-duree-maximale.rule.ts';
import { ASSIGNATION_L731_3 } from './assignation-l731-3.rule.ts';
import { DUBLIN_EXECUTION_15_JOURS } from './dublin-execution-15-jours.rule.ts';
import { DUBLIN_TRANSFERT_RECOURS } from './dublin-transfert-recours.rule.ts';
import { DUBLIN_TRANSFERT } from './dublin-transfert.rule.ts';
import { EXPULSION_ABROGATION_2_MOIS } from './expulsion-abrogation-2-mois.rule.ts';
import { EXPULSION_ABROGATION } from './expulsion-abrogation.rule.ts';
import { EXPULSION_AVIS_1_MOIS } from './expulsion-avis-1-mois.rule.ts';
import { EXPULSION_COMMISSION_5_ANS } from './expulsion-commission-5-ans.rule.ts';
import { EXPULSION_PROCEDURE } from './expulsion-procedure.rule.ts';
import { EXPULSION_REEXAMEN_5_ANS } from './expulsion-reexamen-5-ans.rule.ts';
import { EXPULSION_REEXAMEN_SILENCE_2_MOIS } from './expulsion-reexamen-silence-2-mois.rule.ts';
import { EXPULSION_UE_DEPART } from './expulsion-ue-depart.rule.ts';
import { IAT_LEVEE_SILENCE_4_MOIS } from './iat-levee-silence-4-mois.rule.ts';
import { IAT_LEVEE } from './iat-levee.rule.ts';
import { IAT_REEXAMEN_5_ANS } from './iat-reexamen-5-ans.rule.ts';
import { IAT_UE_DEPART } from './iat-ue-depart.rule.ts';
import { INTERDICTION_CIRCULATION_ABROGATION } from './interdiction-circulation-abrogation.rule.ts';
import { IRTF_ABROGATION_2_MOIS } from './irtf-abrogation-2-mois.rule.ts';
import { IRTF_DUREE } from './irtf-duree.rule.ts';
import { IRTF_REEXAMEN_5_ANS } from './irtf-reexamen-5-ans.rule.ts';
import { SUSPENSION_ELOIGNEMENT_CNDA } from './suspension-eloignement-cnda.rule.ts';
import { OQTF_BASE_ASSIGNATION_3_ANS } from './oqtf-base-assignation-3-ans.rule.ts';

/** House arrest, transfers, bans and expulsions. */
export const ELOIGNEMENT_RULES: readonly Rule[] = [
  ASSIGNATION_L731_1,
  ASSIGNATION_L731_1_DUREE_MAXIMALE,
  OQTF_BASE_ASSIGNATION_3_ANS,
  ASSIGNATION_L731_3,
  ASSIGNATION_L731_3_DUREE_MAXIMALE,
  DUBLIN_TRANSFERT,
  DUBLIN_TRANSFERT_RECOURS,
  DUBLIN_EXECUTION_15_JOURS,
  IRTF_DUREE,
  IRTF_ABROGATION_2_MOIS,
  IRTF_REEXAMEN_5_ANS,
  EXPULSION_PROCEDURE,
  EXPULSION_AVIS_1_MOIS,
  EXPULSION_ABROGATION,
  EXPULSION_ABROGATION_2_MOIS,
  EXPULSION_REEXAMEN_5_ANS,
  EXPULSION_REEXAMEN_SILENCE_2_MOIS,
  EXPULSION_COMMISSION_5_ANS,
  EXPULSION_UE_DEPART,
  IAT_LEVEE,
  IAT_LEVEE_SILENCE_4_MOIS,
  IAT_REEXAMEN_5_ANS,
  IAT_UE_DEPART,
  INTERDICTION_CIRCULATION_ABROGATION,
  SUSPENSION_ELOIGNEMENT_CNDA,
];
