import type { Rule } from '../engine/rule.ts';
import { REGROUPEMENT_RULES } from './regroupement/index.ts';
import { SILENCE_RULES } from './silence/index.ts';

/** Every rule of the product; one family a folder. */
export const RULES: readonly Rule[] = [...REGROUPEMENT_RULES, ...SILENCE_RULES];
