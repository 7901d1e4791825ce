import type { Rule } from '../../engine/rule.ts';
import { ACCUSE_RECEPTION_OPPOSABILITE } from './accuse-reception-opposabilite.rule.ts';
import { AJ_CONTESTATION_15_JOURS } from './aj-contestation-15-jours.rule.ts';
import { AJ_INTERRUPTION_TA } from './aj-interruption-ta.rule.ts';
import { MOTIFS_DEMANDE } from './motifs-demande.rule.ts';
import { MOTIFS_PLAFOND_1_AN } from './motifs-plafond-1-an.rule.ts';
import { MOTIFS_PROROGATION_2_MOIS } from './motifs-prorogation-2-mois.rule.ts';
import { MOTIFS_REPONSE_1_MOIS } from './motifs-reponse-1-mois.rule.ts';
import { RECOURS_GRACIEUX_INTERRUPTION } from './recours-gracieux-interruption.rule.ts';
import { RECOURS_GRACIEUX_SILENCE_2_MOIS } from './recours-gracieux-silence-2-mois.rule.ts';
import { TA_DELAI_DISTANCE } from './ta-delai-distance.rule.ts';
import { TA_DELAI_RAISONNABLE_1_AN } from './ta-delai-raisonnable-1-an.rule.ts';
import { TA_DELAI_RAISONNABLE_IMPLICITE } from './ta-delai-raisonnable-implicite.rule.ts';
import { TA_OPPOSABILITE_VOIES_DELAIS } from './ta-opposabilite-voies-delais.rule.ts';
import { TA_RECOURS_2_MOIS } from './ta-recours-2-mois.rule.ts';
import { TA_RECOURS_IMPLICITE_2_MOIS } from './ta-recours-implicite-2-mois.rule.ts';

/** Family 2: going to the administrative tribunal, and what changes the time to do so. */
export const RECOURS_RULES: readonly Rule[] = [
  TA_RECOURS_2_MOIS,
  TA_RECOURS_IMPLICITE_2_MOIS,
  TA_DELAI_DISTANCE,
  ACCUSE_RECEPTION_OPPOSABILITE,
  TA_OPPOSABILITE_VOIES_DELAIS,
  TA_DELAI_RAISONNABLE_1_AN,
  TA_DELAI_RAISONNABLE_IMPLICITE,
  MOTIFS_DEMANDE,
  MOTIFS_REPONSE_1_MOIS,
  MOTIFS_PROROGATION_2_MOIS,
  MOTIFS_PLAFOND_1_AN,
  RECOURS_GRACIEUX_INTERRUPTION,
  RECOURS_GRACIEUX_SILENCE_2_MOIS,
  AJ_INTERRUPTION_TA,
  AJ_CONTESTATION_15_JOURS,
];
