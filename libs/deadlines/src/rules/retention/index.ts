import type { Rule } from '../../engine/rule.ts';
import { RETENTION_APPEL_24_HEURES } from './retention-appel-24-heures.rule.ts';
import { RETENTION_DEMANDE_ASILE_5_JOURS } from './retention-demande-asile-5-jours.rule.ts';
import { RETENTION_DUREE_MAXIMALE } from './retention-duree-maximale.rule.ts';
import { RETENTION_OFPRA_96_HEURES } from './retention-ofpra-96-heures.rule.ts';
import { RETENTION_PLACEMENT } from './retention-placement.rule.ts';
import { RETENTION_PROLONGATIONS } from './retention-prolongations.rule.ts';
import { ZONE_ATTENTE_APPEL_24_HEURES } from './zone-attente-appel-24-heures.rule.ts';
import { ZONE_ATTENTE_JOUR_FRANC } from './zone-attente-jour-franc.rule.ts';
import { ZONE_ATTENTE_PROLONGATIONS } from './zone-attente-prolongations.rule.ts';
import { ZONE_ATTENTE_VISA_8_JOURS } from './zone-attente-visa-8-jours.rule.ts';
import { ZONE_ATTENTE } from './zone-attente.rule.ts';
import { RETENTION_JUGE_48_HEURES } from './retention-juge-48-heures.rule.ts';
import { RETENTION_PREMIER_PRESIDENT_48_HEURES } from './retention-premier-president-48-heures.rule.ts';
import { RETENTION_NOUVEAU_PLACEMENT_7_JOURS } from './retention-nouveau-placement-7-jours.rule.ts';

/** Administrative detention and waiting zones. */
export const RETENTION_RULES: readonly Rule[] = [
  RETENTION_PLACEMENT,
  RETENTION_JUGE_48_HEURES,
  RETENTION_PROLONGATIONS,
  RETENTION_DUREE_MAXIMALE,
  RETENTION_NOUVEAU_PLACEMENT_7_JOURS,
  RETENTION_APPEL_24_HEURES,
  RETENTION_PREMIER_PRESIDENT_48_HEURES,
  RETENTION_DEMANDE_ASILE_5_JOURS,
  RETENTION_OFPRA_96_HEURES,
  ZONE_ATTENTE,
  ZONE_ATTENTE_PROLONGATIONS,
  ZONE_ATTENTE_APPEL_24_HEURES,
  ZONE_ATTENTE_JOUR_FRANC,
  ZONE_ATTENTE_VISA_8_JOURS,
];
