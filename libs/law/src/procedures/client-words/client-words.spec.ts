import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_DEFINITIONS } from '../index.ts';
import AR from './ar.json' with { type: 'json' };
import ES from './es.json' with { type: 'json' };
import { stepForClient } from './index.ts';
import PT from './pt.json' with { type: 'json' };
import RU from './ru.json' with { type: 'json' };

const CATALOGUES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['es', ES],
  ['ar', AR],
  ['pt', PT],
  ['ru', RU],
];
const SAID = new Set(
  PROCEDURE_DEFINITIONS.flatMap(({ branches }) =>
    branches.flatMap(({ label, states }) => [
      label.fr,
      ...Object.values(states).flatMap((state) => [state.label.fr, state.means.fr]),
    ]),
  ),
);
const ISOLATED = /\u2068[^\u2068\u2069]+\u2069/gu;
const bare = (line: string) => line.replaceAll(ISOLATED, '•');

describe('the steps of the procedures before a client', () => {
  it.each(CATALOGUES)('are all said in %s, and nothing is left over', (_language, words) => {
    expect([...SAID].filter((line) => !words[line])).toEqual([]);
    expect(Object.keys(words).filter((line) => !SAID.has(line))).toEqual([]);
  });

  it.each(CATALOGUES)('are said as differently in %s as in French', (_language, words) => {
    const byWords = Map.groupBy(Object.keys(words), (line) => words[line]);
    expect([...byWords.values()].filter((lines) => lines.length > 1)).toEqual([]);
  });

  it('hold in Arabic no other script than what is isolated, with its own punctuation', () => {
    const isWrong = (line: string) =>
      /(?!\p{Script=Arabic})\p{L}|[?,;'"]| [،؛؟:.)]|\( |^\s|\s$| {2}|[\u2066-\u2069]/u.test(
        bare(line),
      );
    expect(Object.values(AR).filter(isWrong)).toEqual([]);
  });

  it('are in Cyrillic in Russian, and in Latin letters in Spanish and Portuguese', () => {
    expect(Object.values(RU).filter((line) => !/\p{Script=Cyrillic}/u.test(line))).toEqual([]);
    const latin = [...Object.values(ES), ...Object.values(PT)];
    expect(latin.filter((line) => /\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(line))).toEqual([]);
  });

  it('end as sentences where French does', () => {
    for (const [, words] of CATALOGUES)
      expect(
        Object.entries(words).filter(([fr, said]) => fr.endsWith('.') !== said.endsWith('.')),
      ).toEqual([]);
  });

  it('are read in French where a translation is missing', () => {
    const fresh = { fr: 'Une phrase neuve.', en: 'A new sentence.' };
    expect(stepForClient(fresh, 'ru')).toBe('Une phrase neuve.');
    expect(stepForClient(fresh, 'en')).toBe('A new sentence.');
  });
});
