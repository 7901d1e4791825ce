import type { Rule } from '../engine/rule.ts';
import { SILENCE_RULES } from './silence/index.ts';

/** Every rule of the product; one family a folder. */
export const RULES: readonly Rule[] = [...SILENCE_RULES];
