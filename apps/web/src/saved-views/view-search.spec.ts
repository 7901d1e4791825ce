import { describe, expect, it } from '@jest/globals';
import { isSameSearch, keptSearch, moved } from './view-search.ts';

describe('a saved view', () => {
  it('keeps texts, and not the day a calendar stands on', () => {
    const search = { vue: 'semaine', du: '2026-11-23', q: 2026, sort: undefined };
    expect(keptSearch(search, ['du'])).toEqual({ vue: 'semaine', q: '2026' });
  });

  it('is the open one when the address says the same, in any order', () => {
    expect(isSameSearch({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
    expect(isSameSearch({ a: '1' }, { a: '1', b: '2' })).toBe(false);
    expect(isSameSearch({ a: '1', b: '2' }, { a: '1', c: '2' })).toBe(false);
  });

  it('moves by one place, and not past an end', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});
