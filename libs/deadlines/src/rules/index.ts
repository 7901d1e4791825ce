import type { Rule } from '../engine/rule.ts';
import { RECOURS_RULES } from './recours/index.ts';
import { OQTF_RULES } from './oqtf/index.ts';
import { REGROUPEMENT_RULES } from './regroupement/index.ts';
import { SILENCE_RULES } from './silence/index.ts';
import { TITRE_RULES } from './titre/index.ts';

/** Every rule of the product; one family a folder. */
export const RULES: readonly Rule[] = [
  ...SILENCE_RULES,
  ...RECOURS_RULES,
  ...REGROUPEMENT_RULES,
  ...TITRE_RULES,
  ...OQTF_RULES,
];
