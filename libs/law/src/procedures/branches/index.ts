import type { EventTypeId } from '../../events/registry.ts';
import type { Branch } from '../procedure.ts';
import { aide, COMMUNICATION } from './aide-et-communication.ts';
import { ASILE_EN_RETENTION } from './asile-en-retention.ts';
import { INTERDICTION } from './interdiction-retour.ts';
import { JUGE_RETENTION } from './juge-retention.ts';
import { OQTF } from './oqtf.ts';
import { SITUATION } from './situation.ts';
import { MOTIFS } from './motifs.ts';
import { GRACIEUX, HIERARCHIQUE } from './recours-administratifs.ts';
import { LIBERTE } from './liberte.ts';
import { MESURES_UTILES } from './mesures-utiles.ts';
import { SUSPENSION } from './suspension.ts';
import { tribunal } from './tribunal.ts';

/** The administrative court of first instance, for an ordinary decision. */
export const TRIBUNAL = tribunal({
  id: 'tribunal',
  label: ['Tribunal administratif', 'Administrative court'],
  by: ['requete-ta-deposee', 'requete-deposee', 'requete-sommaire-deposee'],
  meets: [
    'ta-recours-2-mois',
    'ta-recours-implicite-2-mois',
    'oqtf-recours-1-mois',
    'oqtf-recours-7-jours',
    'oqtf-recours-48-heures',
  ],
  appeals: ['caa-appel-2-mois', 'oqtf-appel-1-mois'],
});

/** The court of Nantes, for visas and naturalisation. */
export const NANTES = tribunal({
  id: 'tribunal-nantes',
  label: ['Tribunal administratif de Nantes', 'Administrative court of Nantes'],
  by: ['requete-nantes'],
  meets: ['visa-ta-nantes-2-mois'],
  appeals: ['caa-appel-2-mois'],
});

/** What may accompany any procedure, by the events that seise its courts. */
export function beside(...seised: readonly EventTypeId[]): readonly Branch[] {
  return [aide(seised), COMMUNICATION];
}

/** What may accompany a procedure before the administrative court. */
export const BESIDE = beside('requete-ta-deposee', 'requete-deposee');

/** Where a person who must leave is kept, and what comes with it. */
export const CONFINEMENT = [SITUATION, JUGE_RETENTION, ASILE_EN_RETENTION, INTERDICTION];

/** An obligation to leave and its confinement, beside another procedure. */
export const REMOVAL = [OQTF, ...CONFINEMENT];

/** Every ordinary remedy against a decision. */
export const REMEDIES = [
  MOTIFS,
  GRACIEUX,
  HIERARCHIQUE,
  TRIBUNAL,
  SUSPENSION,
  LIBERTE,
  MESURES_UTILES,
  ...BESIDE,
];
