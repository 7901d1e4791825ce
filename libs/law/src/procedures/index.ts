import { ADMISSION_EXCEPTIONNELLE } from './admission-exceptionnelle.procedure.ts';
import { ASILE_PROCEDURE } from './asile.procedure.ts';
import { CASIER_JUDICIAIRE } from './casier-judiciaire.procedure.ts';
import { CHANGEMENT_STATUT } from './changement-statut.procedure.ts';
import { COMMISSION_TITRE_SEJOUR } from './commission-titre-sejour.procedure.ts';
import { DUPLICATA } from './duplicata.procedure.ts';
import { NATURALISATION_PROCEDURE } from './naturalisation.procedure.ts';
import { OQTF_PROCEDURE } from './oqtf.procedure.ts';
import { PREMIERE_DEMANDE } from './premiere-demande.procedure.ts';
import type { ProcedureDefinition } from './procedure.ts';
import { REFERES } from './referes.procedure.ts';
import { REFUS_RECOURS } from './refus-recours.procedure.ts';
import { REGROUPEMENT_FAMILIAL } from './regroupement-familial.procedure.ts';
import { RENDEZ_VOUS_IMPOSSIBLE } from './rendez-vous-impossible.procedure.ts';
import { RENOUVELLEMENT } from './renouvellement.procedure.ts';
import { RETRAIT_PROCEDURE } from './retrait.procedure.ts';
import { REUNIFICATION_FAMILIALE } from './reunification-familiale.procedure.ts';
import { UE_FAMILLE } from './ue-famille.procedure.ts';
import { VISA_REFUS } from './visa-refus.procedure.ts';

/** Every procedure of the product; one a file. */
export const PROCEDURE_DEFINITIONS: readonly ProcedureDefinition[] = [
  PREMIERE_DEMANDE,
  RENOUVELLEMENT,
  CHANGEMENT_STATUT,
  DUPLICATA,
  ADMISSION_EXCEPTIONNELLE,
  REGROUPEMENT_FAMILIAL,
  REUNIFICATION_FAMILIALE,
  UE_FAMILLE,
  RENDEZ_VOUS_IMPOSSIBLE,
  COMMISSION_TITRE_SEJOUR,
  REFUS_RECOURS,
  REFERES,
  OQTF_PROCEDURE,
  RETRAIT_PROCEDURE,
  VISA_REFUS,
  CASIER_JUDICIAIRE,
  NATURALISATION_PROCEDURE,
  ASILE_PROCEDURE,
];
