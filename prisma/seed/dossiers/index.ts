import type { DemoDossier } from '../demo-dossier.ts';
import { DECISIONS_PUBLIEES } from './decisions-publiees.ts';
import { OQTF } from './oqtf.ts';
import { PREMIERES_DEMANDES } from './premieres-demandes.ts';
import { RECOURS } from './recours.ts';
import { REGROUPEMENTS } from './regroupements.ts';
import { RENDEZ_VOUS } from './rendez-vous.ts';
import { RENOUVELLEMENTS } from './renouvellements.ts';

export const DEMO_DOSSIERS: readonly DemoDossier[] = [
  ...PREMIERES_DEMANDES,
  ...RECOURS,
  ...REGROUPEMENTS,
  ...RENOUVELLEMENTS,
  ...OQTF,
  ...DECISIONS_PUBLIEES,
  ...RENDEZ_VOUS,
];
