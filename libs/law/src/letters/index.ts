import { DEMANDE_MOTIFS } from './demande-motifs.letter.ts';
import { DEMANDE_RENDEZ_VOUS } from './demande-rendez-vous.letter.ts';
import type { LetterDefinition } from './letter.ts';
import { RECOURS_GRACIEUX } from './recours-gracieux.letter.ts';
import { RECOURS_HIERARCHIQUE } from './recours-hierarchique.letter.ts';
import { REFERE_MESURES_UTILES } from './refere-mesures-utiles.letter.ts';
import { RELANCE_PREFECTURE } from './relance-prefecture.letter.ts';

/** Every default letter of the product; one a file. */
export const LETTER_DEFINITIONS: readonly LetterDefinition[] = [
  RELANCE_PREFECTURE,
  DEMANDE_RENDEZ_VOUS,
  DEMANDE_MOTIFS,
  RECOURS_GRACIEUX,
  RECOURS_HIERARCHIQUE,
  REFERE_MESURES_UTILES,
];
