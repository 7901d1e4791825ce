import { fields, list, type LetterField } from './field.ts';

export const typedText = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'text', drafts);
export const typedDate = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'date', drafts);
export const typedChoice = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'boolean', drafts);
export const typedAmount = (drafts: Parameters<typeof fields>[2]): readonly LetterField[] =>
  fields('typed', 'amount', drafts);
export const typedList = (name: string, ...words: readonly [string, string]): LetterField =>
  list('typed', [name, ...words], { texte: { words: ['Texte', 'Text'] } });
