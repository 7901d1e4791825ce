import { describe, expect, it } from '@jest/globals';
import { foldForSearch, searchWords, typedRanges } from './search-words.ts';

describe('foldForSearch', () => {
  it.each([
    ["N'Guessan-Kœnig, Éloïse", 'n guessan koenig eloise'],
    ['Łukasz Strauß', 'lukasz strauss'],
    ['Đặng Thị', 'dang thi'],
    ['  ', ''],
    ['ﬁn', 'fin'],
    ['محمد', 'محمد'],
    ['İstanbul', 'istanbul'],
  ])('%s → %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});

describe('searchWords', () => {
  it('keeps each word and each field as one word, once', () => {
    expect(searchWords(['Ben Ali', '2026-041', 'Ali', null, ''])).toEqual([
      'ben',
      'ali',
      'benali',
      '2026',
      '041',
      '2026041',
    ]);
  });
});

describe('typedRanges', () => {
  it('puts the longest word first and drops what is too much', () => {
    expect(typedRanges('a ccc bb ccc').map(({ from }) => from)).toEqual(['ccc', 'bb', 'a']);
    expect(typedRanges('a b c d e f g h i')).toHaveLength(6);
  });

  it('covers every continuation of the word and nothing else', () => {
    const [range] = typedRanges('dia');
    const inside = (word: string) => word >= range!.from && word < range!.below;
    expect(['dia', 'diallo', 'diaé', 'dib', 'di'].map(inside)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
