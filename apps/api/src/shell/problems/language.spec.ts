import { expect, it } from '@jest/globals';
import type { Language } from '@quantieme/law';
import { languageOf } from './language.ts';

it.each<[string | undefined, Language | undefined, Language, string]>([
  [undefined, undefined, 'fr', 'nothing said'],
  [undefined, 'en', 'en', 'the person’s own'],
  ['en', 'fr', 'en', 'the request before the person'],
  ['en-GB,en;q=0.8,fr;q=0.9', undefined, 'en', 'the heaviest'],
  ['fr;q=0.2, en;q=0.7', undefined, 'en', 'by weight, not by place'],
  ['de, en;q=0.5', undefined, 'en', 'the first we speak'],
  ['de', 'en', 'en', 'none we speak'],
  ['en;q=0', undefined, 'fr', 'refused'],
  ['*;q=;;,,', undefined, 'fr', 'nonsense'],
])('%s with %s: %s (%s)', (header, own, language) => {
  expect(languageOf(header, own)).toBe(language);
});
