import type { ProcedureId } from '../procedures/procedure-ids.ts';
import {
  ASILE_TASKS,
  CASIER_JUDICIAIRE_TASKS,
  NATURALISATION_TASKS,
  VISA_REFUS_TASKS,
} from './lists/autres.tasks.ts';
import {
  COMMISSION_TITRE_SEJOUR_TASKS,
  OQTF_TASKS,
  REFERES_TASKS,
  REFUS_RECOURS_TASKS,
  RENDEZ_VOUS_IMPOSSIBLE_TASKS,
  RETRAIT_TASKS,
} from './lists/contentieux.tasks.ts';
import {
  REGROUPEMENT_FAMILIAL_TASKS,
  REUNIFICATION_FAMILIALE_TASKS,
  UE_FAMILLE_TASKS,
} from './lists/famille.tasks.ts';
import {
  ADMISSION_EXCEPTIONNELLE_TASKS,
  CHANGEMENT_STATUT_TASKS,
  DUPLICATA_TASKS,
  PREMIERE_DEMANDE_TASKS,
  RENOUVELLEMENT_TASKS,
} from './lists/sejour.tasks.ts';
import type { TaskStep } from './task-step.ts';

/** What has to be done in each procedure, in the order in which it is read; a firm may edit its own version. */
export const TASK_LISTS: Readonly<Record<ProcedureId, readonly TaskStep[]>> = {
  'premiere-demande': PREMIERE_DEMANDE_TASKS,
  renouvellement: RENOUVELLEMENT_TASKS,
  'changement-statut': CHANGEMENT_STATUT_TASKS,
  duplicata: DUPLICATA_TASKS,
  'admission-exceptionnelle': ADMISSION_EXCEPTIONNELLE_TASKS,
  'regroupement-familial': REGROUPEMENT_FAMILIAL_TASKS,
  'reunification-familiale': REUNIFICATION_FAMILIALE_TASKS,
  'ue-famille': UE_FAMILLE_TASKS,
  'rendez-vous-impossible': RENDEZ_VOUS_IMPOSSIBLE_TASKS,
  'commission-titre-sejour': COMMISSION_TITRE_SEJOUR_TASKS,
  'refus-recours': REFUS_RECOURS_TASKS,
  referes: REFERES_TASKS,
  oqtf: OQTF_TASKS,
  retrait: RETRAIT_TASKS,
  'visa-refus': VISA_REFUS_TASKS,
  'casier-judiciaire': CASIER_JUDICIAIRE_TASKS,
  naturalisation: NATURALISATION_TASKS,
  asile: ASILE_TASKS,
};
