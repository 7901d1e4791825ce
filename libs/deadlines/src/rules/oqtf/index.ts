import type { Rule } from '../../engine/rule.ts';
import { OQTF_APPEL_1_MOIS } from './oqtf-appel-1-mois.rule.ts';
import { OQTF_APRES_REJET_ASILE } from './oqtf-apres-rejet-asile.rule.ts';
import { OQTF_CHANGEMENT_DE_SITUATION } from './oqtf-changement-de-situation.rule.ts';
import { OQTF_DELAI_DEPART_VOLONTAIRE } from './oqtf-delai-depart-volontaire.rule.ts';
import { OQTF_RECOURS_1_MOIS } from './oqtf-recours-1-mois.rule.ts';
import { OQTF_RECOURS_48_HEURES } from './oqtf-recours-48-heures.rule.ts';
import { OQTF_RECOURS_7_JOURS } from './oqtf-recours-7-jours.rule.ts';
import { ELOIGNEMENT_JUGEMENT } from './eloignement-jugement.rule.ts';

/** Family 5: obligations to leave and connected measures. */
export const OQTF_RULES: readonly Rule[] = [
  OQTF_RECOURS_1_MOIS,
  OQTF_RECOURS_7_JOURS,
  OQTF_RECOURS_48_HEURES,
  OQTF_CHANGEMENT_DE_SITUATION,
  OQTF_DELAI_DEPART_VOLONTAIRE,
  ELOIGNEMENT_JUGEMENT,
  OQTF_APPEL_1_MOIS,
  OQTF_APRES_REJET_ASILE,
];
