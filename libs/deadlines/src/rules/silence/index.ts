import type { Rule } from '../../engine/rule.ts';
import { SILENCE_DROIT_COMMUN_2_MOIS } from './silence-droit-commun-2-mois.rule.ts';
import { TITRE_DEMANDE_INCOMPLETE } from './titre-demande-incomplete.rule.ts';
import { TITRE_SILENCE_30_JOURS_CBE } from './titre-silence-30-jours-cbe.rule.ts';
import { TITRE_SILENCE_4_MOIS } from './titre-silence-4-mois.rule.ts';
import { TITRE_SILENCE_60_JOURS } from './titre-silence-60-jours.rule.ts';
import { TITRE_SILENCE_90_JOURS } from './titre-silence-90-jours.rule.ts';
import { TITRE_COMPLEMENT_PIECES } from './titre-complement-pieces.rule.ts';

/** Family 1: silence on requests. */
export const SILENCE_RULES: readonly Rule[] = [
  TITRE_SILENCE_4_MOIS,
  TITRE_SILENCE_90_JOURS,
  TITRE_SILENCE_60_JOURS,
  TITRE_SILENCE_30_JOURS_CBE,
  TITRE_DEMANDE_INCOMPLETE,
  TITRE_COMPLEMENT_PIECES,
  SILENCE_DROIT_COMMUN_2_MOIS,
];
