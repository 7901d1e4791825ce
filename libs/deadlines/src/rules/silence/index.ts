import type { Rule } from '../../engine/rule.ts';
import { TITRE_SILENCE_4_MOIS } from './titre-silence-4-mois.rule.ts';

/** Family 1: silence on requests. */
export const SILENCE_RULES: readonly Rule[] = [TITRE_SILENCE_4_MOIS];
