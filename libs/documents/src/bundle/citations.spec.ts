import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citedNumbers, renumbered } from './citations.ts';

describe('the exhibits that a text cites', () => {
  it.each<[string, number[]]>([
    ['Aucune.', []],
    ['Elle y vit depuis 2019 (pièce n° 3).', [3]],
    ['(Pièce n°\u00a012) et (pièce 2)', [2, 12]],
    ['(pièces nos 4, 5 et 7)', [4, 5, 7]],
    ['pièces n° 3 à 6', [3, 4, 5, 6]],
    ['PJ 2, puis pièce jointe n° 9', [2, 9]],
    ['Les 3 pièces du logement, 12 mois', []],
    ['pièce n° 1 du 12 mars 2026', [1]],
  ])('« %s »', (text, numbers) => {
    expect(citedNumbers(text)).toEqual(numbers);
  });
});

describe('citations that follow their exhibits', () => {
  const moved = new Map<number, number | null>([
    [1, 2],
    [2, 1],
    [3, 3],
    [4, null],
    [5, 4],
  ]);

  it.each<[string, string, number[]]>([
    ['(pièce n° 1)', '(pièce n° 2)', []],
    ['(Pièces nos 1 et 2)', '(Pièces nos 1 et 2)', []],
    ['(pièces n° 1, 3 et 5)', '(pièces n° 2 à 4)', []],
    ['(pièces 2 à 3)', '(pièces 1 et 3)', []],
    ['(pièce n° 4)', '(pièce n° 4)', [4]],
    ['(pièce n° 3 ; pièce n° 5)', '(pièce n° 3 ; pièce n° 4)', []],
    ['(pièce n° 9)', '(pièce n° 9)', []],
    ['depuis 2 ans, pièce n° 2', 'depuis 2 ans, pièce n° 1', []],
  ])('%s → %s', (before, after, lost) => {
    expect(renumbered(before, moved)).toEqual({ text: after, lost });
  });

  it('cite as many exhibits as before, each the one it was', () => {
    const cited = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    const order = fc.shuffledSubarray(
      Array.from({ length: 40 }, (_, index) => index + 1),
      { minLength: 40 },
    );
    fc.assert(
      fc.property(cited, order, (numbers, now) => {
        const map = new Map(now.map((number, index) => [index + 1, number]));
        const { text } = renumbered(`(pièces n° ${numbers.join(', ')})`, map);
        const expected = numbers.map((number) => map.get(number) ?? 0);
        expect(citedNumbers(text)).toEqual(expected.toSorted((a, b) => a - b));
      }),
    );
  });

  it('change nothing where nothing moved', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const same = new Map([[1, 1]]);
        expect(renumbered(words, same).text).toBe(words);
      }),
    );
  });
});
