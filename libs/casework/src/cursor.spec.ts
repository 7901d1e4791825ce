import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.ts';

describe('a cursor', () => {
  it('gives back the sort key of the last row', () => {
    const key = ['2026-11-16', 'Éloïse', 3, null];
    expect(decodeCursor(encodeCursor(key), 4)).toEqual(key);
  });

  it.each([
    ['', 'nothing'],
    ['%%%', 'no base64'],
    [encodeCursor(['a']), 'of another list'],
    [Buffer.from('{"a":1}').toString('base64url'), 'no key'],
    [Buffer.from('[{"a":1},2]').toString('base64url'), 'a key of objects'],
  ])('%s is refused (%s)', (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(
      expect.objectContaining({ code: 'cursor/invalid' }),
    );
  });
});
