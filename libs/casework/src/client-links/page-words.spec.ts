import { describe, expect, it } from '@jest/globals';
import { flatWords } from '../client-doors/flat-words.ts';
import { dayInWords, DOOR_WORDS, SPOKEN } from '../client-doors/words/index.ts';
import { CLIENT_PAGE_WORDS } from './page-words.ts';

const CATALOGUES = [
  ['of a client’s page', CLIENT_PAGE_WORDS],
  ['of every door', DOOR_WORDS],
] as const;
const OTHERS = ['en', 'es', 'ar', 'pt', 'ru'] as const;
const ISOLATED = /\u2068[^\u2068\u2069]+\u2069/gu;
const bare = (line: string) => line.replaceAll(ISOLATED, '•');
const namesOf = (line: string) => [...line.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();

describe.each(CATALOGUES)('the words %s', (_which, catalogue) => {
  const french = flatWords(catalogue.fr);
  const linesOf = (language: (typeof SPOKEN)[number]) => flatWords(catalogue[language]);

  it.each(OTHERS)('say in %s all that they say in French', (language) => {
    const said = new Map(linesOf(language));
    expect([...said.keys()]).toEqual(french.map(([path]) => path));
    const lacking = french.filter(
      ([path, line]) => namesOf(said.get(path) ?? '').join() !== namesOf(line).join(),
    );
    expect(lacking).toEqual([]);
    expect([...said.values()].filter((line) => line.trim() === '')).toEqual([]);
  });

  it('are typeset as French and English are', () => {
    expect(french.filter(([, line]) => /'|"| [;:!?»%]|« /u.test(line))).toEqual([]);
    expect(linesOf('en').filter(([, line]) => /'|"|[«»]/u.test(line))).toEqual([]);
  });

  it('leave nothing in French', () => {
    const left = /\b(?:votre|vous|cabinet|lien|demandez|envoyez|essai|fichier)\b/iu;
    for (const language of OTHERS)
      expect(linesOf(language).filter(([, line]) => left.test(line))).toEqual([]);
  });

  it('hold in Arabic no other script than what is isolated, nor what is put in its place', () => {
    const isWrong = (line: string) =>
      /(?!\p{Script=Arabic})\p{L}|[?,;'"{]| [،؛؟:.)]|\( |^\s|\s$| {2}|[\u2066-\u2069]/u.test(
        bare(line),
      );
    expect(linesOf('ar').filter(([, line]) => isWrong(line))).toEqual([]);
  });

  it('are in Cyrillic in Russian', () => {
    const isRussian = ([, line]: readonly [string, string]) =>
      /\p{Script=Cyrillic}/u.test(line.replaceAll(/\{\w+\}/gu, ''));
    expect(linesOf('ru').filter((line) => !isRussian(line) && line[0] !== 'dates.at')).toEqual([]);
  });
});

describe('a day', () => {
  it('is written in each language, in the figures that papers bear', () => {
    const day = Temporal.PlainDate.from('2026-12-16');
    const said = SPOKEN.map((language) => dayInWords(day, language));
    expect(said.every((line) => line.includes('16') && line.includes('2026'))).toBe(true);
    expect(new Set(said).size).toBe(said.length);
  });
});
