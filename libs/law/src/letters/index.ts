import type { LetterDefinition } from './letter.ts';

/** Every default letter of the product; one a file. */
export const LETTER_DEFINITIONS: readonly LetterDefinition[] = [];
