import type { Rule } from '../../engine/rule.ts';
import { EXECUTION_CLASSEMENT_1_MOIS } from './execution-classement-1-mois.rule.ts';
import { EXECUTION_OUVERTURE_6_MOIS } from './execution-ouverture-6-mois.rule.ts';
import { INJONCTION_DELAI } from './injonction-delai.rule.ts';
import { JUGEMENT_EXECUTION_3_MOIS } from './jugement-execution-3-mois.rule.ts';
import { TA_AVIS_AUDIENCE_7_JOURS } from './ta-avis-audience-7-jours.rule.ts';
import { TA_CLOTURE_INSTRUCTION } from './ta-cloture-instruction.rule.ts';
import { TA_CLOTURE_ORDONNANCE_15_JOURS } from './ta-cloture-ordonnance-15-jours.rule.ts';
import { TA_DATE_ENVOI } from './ta-date-envoi.rule.ts';
import { TA_MAINTIEN_CONCLUSIONS } from './ta-maintien-conclusions.rule.ts';
import { TA_MAINTIEN_REQUETE_APRES_REFERE } from './ta-maintien-requete-apres-refere.rule.ts';
import { TA_MEMOIRE_COMPLEMENTAIRE_OQTF } from './ta-memoire-complementaire-oqtf.rule.ts';
import { TA_MEMOIRE_RECAPITULATIF_OU_ANNONCE } from './ta-memoire-recapitulatif-ou-annonce.rule.ts';
import { TA_REGULARISATION } from './ta-regularisation.rule.ts';
import { TELERECOURS_2_JOURS_OUVRES } from './telerecours-2-jours-ouvres.rule.ts';

/** Proceedings before the courts, from filing to enforcement. */
export const INSTANCE_RULES: readonly Rule[] = [
  TA_DATE_ENVOI,
  TELERECOURS_2_JOURS_OUVRES,
  TA_MAINTIEN_REQUETE_APRES_REFERE,
  TA_MAINTIEN_CONCLUSIONS,
  TA_MEMOIRE_COMPLEMENTAIRE_OQTF,
  TA_MEMOIRE_RECAPITULATIF_OU_ANNONCE,
  TA_REGULARISATION,
  TA_CLOTURE_INSTRUCTION,
  TA_AVIS_AUDIENCE_7_JOURS,
  TA_CLOTURE_ORDONNANCE_15_JOURS,
  JUGEMENT_EXECUTION_3_MOIS,
  INJONCTION_DELAI,
  EXECUTION_OUVERTURE_6_MOIS,
  EXECUTION_CLASSEMENT_1_MOIS,
];
