import { expect } from '@jest/globals';
import type { LetterDefinition } from '../letter.ts';
import { filledText, type LetterValues } from './filled-text.ts';

const plain = (words: string): string => words.replaceAll('\u{a0}', ' ');

export interface Expected {
  readonly says: readonly string[];
  readonly omits?: readonly string[];
  /** Fields without which the letter is not written. */
  readonly needs?: readonly string[];
}

/** Checks what a filled letter says, and that each field it needs stops it, named, when it has no value. */
export function expectLetter(
  letter: LetterDefinition,
  values: LetterValues,
  { says, omits = [], needs = [] }: Expected,
): void {
  const words = plain(filledText(letter, values));
  expect(says.filter((one) => !words.includes(one))).toEqual([]);
  expect(omits.filter((one) => words.includes(one))).toEqual([]);
  expect(words).not.toMatch(/[{}]/u);
  for (const field of needs) {
    const without = Object.fromEntries(Object.entries(values).filter(([name]) => name !== field));
    expect(() => filledText(letter, without)).toThrow(`no value: ${field}`);
  }
}
