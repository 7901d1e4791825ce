import { describe, expect, it } from '@jest/globals';
import { LETTER_DEFINITIONS } from './index.ts';
import { letterText, type LetterDefinition } from './letter.ts';

/** Articles named in a letter, as its sources write them: « L. 561-5 » is L561-5. */
function articlesNamed(letter: LetterDefinition): readonly string[] {
  const found = letterText(letter).matchAll(/\b([LRD])\.\*?\s(\d+(?:-\d+)*)/gu);
  return [...new Set([...found].map(([, part = '', number = '']) => part + number))];
}

describe.each(LETTER_DEFINITIONS.map((one) => [one.id, one] as const))('%s', (_id, letter) => {
  it('says from which text comes each article that it names', () => {
    const articles = new Set(letter.sources.map((words) => words.split(' ').at(-1)));
    expect(articlesNamed(letter).filter((article) => !articles.has(article))).toEqual([]);
  });

  it('names its sources once', () => {
    expect(letter.sources).toEqual([...new Set(letter.sources)]);
  });
});
