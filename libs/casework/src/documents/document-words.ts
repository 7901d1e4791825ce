import { createHmac } from 'node:crypto';
import { foldForSearch } from '@quantieme/persistence';
import { keyFor } from '../sealing/cipher.ts';

const MOST_WORDS = 20_000;
const LONGEST = 60;

/** Words of some texts as search keeps them: without accents or capitals, each once. */
export function wordsIn(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => foldForSearch(text).split(' '));
  const whole = words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST));
  return [...new Set(whole)].slice(0, MOST_WORDS);
}

/**
 * What is kept of words: numbers of 64 bits, made with a key of the firm. The same word gives the same number, so that
 * it is found; without the key nobody reads it, nor recognises it in another firm.
 */
export function hashWords(
  words: readonly string[],
  firmId: string,
  secretKey: string,
): readonly bigint[] {
  const key = keyFor(secretKey, { firmId, purpose: 'document-words' });
  return words.map((word) => createHmac('sha256', key).update(word).digest().readBigInt64BE());
}
