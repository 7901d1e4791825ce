import { describe, expect, it } from '@jest/globals';
import { flatWords } from '../client-doors/flat-words.ts';
import { CLIENT_PAGE_WORDS } from './page-words.ts';

const words = {
  fr: flatWords(CLIENT_PAGE_WORDS.fr),
  en: flatWords(CLIENT_PAGE_WORDS.en),
  ar: flatWords(CLIENT_PAGE_WORDS.ar),
};
const ISOLATED = /\u2068[^\u2068\u2069]+\u2069/gu;
const bare = (line: string) => line.replaceAll(ISOLATED, '•');
const namesOf = (line: string) => [...line.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();

describe('the words of a client’s link', () => {
  it.each(['en', 'ar'] as const)('say in %s all that they say in French', (language) => {
    const said = new Map(words[language]);
    expect([...said.keys()]).toEqual(words.fr.map(([path]) => path));
    const lacking = words.fr.filter(
      ([path, line]) => namesOf(said.get(path) ?? '').join() !== namesOf(line).join(),
    );
    expect(lacking).toEqual([]);
    expect([...said.values()].filter((line) => line.trim() === '')).toEqual([]);
  });

  it('are typeset as French and English are', () => {
    expect(words.fr.filter(([, line]) => /'|"| [;:!?»%]|« /u.test(line))).toEqual([]);
    expect(words.en.filter(([, line]) => /'|"|[«»]/u.test(line))).toEqual([]);
  });

  it('hold in Arabic no other script than what is isolated, nor what is put in its place', () => {
    const isWrong = (line: string) =>
      /(?!\p{Script=Arabic})\p{L}|[?,;'"{]| [،؛؟:.)]|\( |^\s|\s$| {2}|[\u2066-\u2069]/u.test(
        bare(line),
      );
    expect(words.ar.filter(([, line]) => isWrong(line))).toEqual([]);
  });
});
