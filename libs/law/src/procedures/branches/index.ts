import { AIDE, COMMUNICATION } from './aide-et-communication.ts';
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
  by: ['requete-ta-deposee'],
  meets: ['ta-recours-2-mois', 'ta-recours-implicite-2-mois'],
  appeal: 'caa-appel-2-mois',
});

/** The court of Nantes, for visas and naturalisation. */
export const NANTES = tribunal({
  id: 'tribunal-nantes',
  label: ['Tribunal administratif de Nantes', 'Administrative court of Nantes'],
  by: ['requete-nantes'],
  meets: ['visa-ta-nantes-2-mois'],
  appeal: 'caa-appel-2-mois',
});

/** What may accompany any procedure. */
export const BESIDE = [AIDE, COMMUNICATION];

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
