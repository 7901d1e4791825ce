import { describe, expect, it } from '@jest/globals';
import { keyIn, pageOf, wordsIn } from './paging.ts';

const cursorOf = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('a page', () => {
  it('ends with a cursor when one row more was found', () => {
    const { data, page } = pageOf(['a', 'b', 'c'], 2, (row) => [row]);
    expect([data, page.hasMore]).toEqual([['a', 'b'], true]);
    expect(keyIn(page.nextCursor ?? '', ['text'])).toEqual(['b']);
  });

  it('ends the list otherwise', () => {
    const { page } = pageOf(['a', 'b'], 2, (row) => [row]);
    expect(page).toEqual({ nextCursor: null, hasMore: false });
  });
});

describe('a cursor', () => {
  it.each([
    ['no JSON', 'x', ['uuid']],
    ['another length', cursorOf(['2026-01-01']), ['date', 'uuid']],
    ['no uuid', cursorOf(['x']), ['uuid']],
    ['a day that does not exist', cursorOf(['2026-02-30']), ['date']],
    ['no instant', cursorOf(['2026-02-28']), ['timestamptz']],
    ['half a number', cursorOf([1.5]), ['integer']],
    ['a null character', cursorOf(['a\0']), ['text']],
    ['null', cursorOf([null]), ['text']],
  ])('that holds %s is refused, and never reaches a statement', (_what, cursor, types) => {
    expect(() => keyIn(cursor, types)).toThrow('cursor/invalid');
  });
});

describe('a list of words', () => {
  it('may be empty, spaced, and holds known words only', () => {
    expect(wordsIn(undefined, ['a'], '/x')).toEqual([]);
    expect(wordsIn('a, b,', ['a', 'b'], '/x')).toEqual(['a', 'b']);
    expect(() => wordsIn('a,c', ['a', 'b'], '/x')).toThrow('field/unknown-value');
  });
});
