import type { Rule } from '../engine/rule.ts';
import { ASILE_RULES } from './asile/index.ts';
import { RECOURS_RULES } from './recours/index.ts';
import { MAJORITE_RULES } from './majorite/index.ts';
import { ELOIGNEMENT_RULES } from './eloignement/index.ts';
import { inHealthEmergency } from './health-emergency-2020.ts';
import { OQTF_RULES } from './oqtf/index.ts';
import { INSTANCE_RULES } from './instance/index.ts';
import { PENAL_RULES } from './penal/index.ts';
import { REFERES_RULES } from './referes/index.ts';
import { REGROUPEMENT_RULES } from './regroupement/index.ts';
import { RETENTION_RULES } from './retention/index.ts';
import { SANTE_RULES } from './sante/index.ts';
import { SILENCE_RULES } from './silence/index.ts';
import { TITRE_RULES } from './titre/index.ts';
import { TRAVAIL_RULES } from './travail/index.ts';
import { UE_RULES } from './ue/index.ts';
import { VISA_RULES } from './visa/index.ts';
import { VOIES_DE_RECOURS_RULES } from './voies-de-recours/index.ts';
import { NATIONALITE_RULES } from './nationalite/index.ts';
import { DOCUMENTS_RULES } from './documents/index.ts';
import { COMMISSION_RULES } from './commission/index.ts';
import { RETRAIT_RULES } from './retrait/index.ts';

/** Every rule of the product; one family a folder. */
const IN_ORDINARY_TIMES: readonly Rule[] = [
  ...SILENCE_RULES,
  ...RECOURS_RULES,
  ...REGROUPEMENT_RULES,
  ...TITRE_RULES,
  ...TRAVAIL_RULES,
  ...UE_RULES,
  ...SANTE_RULES,
  ...MAJORITE_RULES,
  ...OQTF_RULES,
  ...ASILE_RULES,
  ...RETENTION_RULES,
  ...ELOIGNEMENT_RULES,
  ...VISA_RULES,
  ...INSTANCE_RULES,
  ...PENAL_RULES,
  ...REFERES_RULES,
  ...VOIES_DE_RECOURS_RULES,
  ...NATIONALITE_RULES,
  ...DOCUMENTS_RULES,
  ...COMMISSION_RULES,
  ...RETRAIT_RULES,
];

export const RULES: readonly Rule[] = IN_ORDINARY_TIMES.map(inHealthEmergency);
