import type { Rule } from '../../engine/rule.ts';
import { REFERE_CASSATION_15_JOURS } from './refere-cassation-15-jours.rule.ts';
import { REFERE_LIBERTE_48_H } from './refere-liberte-48-h.rule.ts';
import { REFERE_LIBERTE_APPEL_15_JOURS } from './refere-liberte-appel-15-jours.rule.ts';
import { REFERE_MESURES_UTILES_RDV } from './refere-mesures-utiles-rdv.rule.ts';
import { REFERE_SUSPENSION } from './refere-suspension.rule.ts';
import { REFERE_PROVISION_APPEL_15_JOURS } from './refere-provision-appel-15-jours.rule.ts';

/** Urgent procedures. */
export const REFERES_RULES: readonly Rule[] = [
  REFERE_SUSPENSION,
  REFERE_LIBERTE_48_H,
  REFERE_MESURES_UTILES_RDV,
  REFERE_CASSATION_15_JOURS,
  REFERE_LIBERTE_APPEL_15_JOURS,
  REFERE_PROVISION_APPEL_15_JOURS,
];
