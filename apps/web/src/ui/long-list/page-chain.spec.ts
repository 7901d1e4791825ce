import { describe, expect, it } from '@jest/globals';
import { chained, countOf, FIRST_PAGE, outlined, pagesAmong, pagesNear } from './page-chain.ts';

const page = (at: number, next: string | null, rows = 100) => ({ at, rows, next });

describe('a list of any length', () => {
  it('goes on page by page, and knows its length at its end', () => {
    const two = chained(FIRST_PAGE, page(0, 'b'));
    expect([two.cursors, countOf(two, 100)]).toEqual([['', 'b'], 200]);
    const end = chained(two, page(1, null, 7));
    expect(countOf(end, 100)).toBe(107);
    expect(chained(end, page(1, null, 7))).toBe(end);
    expect(chained(end, page(0, 'b'))).toBe(end);
  });

  it('mends where a page begins when rows came or went, and keeps what is further on', () => {
    const chain = { cursors: ['', 'b', 'c'], tail: 3 };
    expect(chained(chain, page(0, 'b2')).cursors).toEqual(['', 'b2', 'c']);
    expect(chained(chain, page(1, null, 90))).toEqual({ cursors: ['', 'b'], tail: 90 });
    expect(chained(chain, page(2, 'd'))).toEqual({ cursors: ['', 'b', 'c', 'd'], tail: null });
  });

  it('holds the pages near what is seen, and the first, however far one goes', () => {
    const chain = { cursors: Array.from({ length: 1000 }, String), tail: null };
    const held = (first: number, last: number) => pagesAmong(chain, pagesNear(first, last, 100));
    expect(held(0, 40)).toEqual([0]);
    expect(held(20, 60)).toEqual([0, 1]);
    expect(held(50_010, 50_030)).toEqual([0, 499, 500]);
    expect(held(50_060, 50_080)).toEqual([0, 500, 501]);
    expect(held(99_960, 99_999)).toEqual([0, 999]);
    expect(pagesAmong(FIRST_PAGE, pagesNear(20, 60, 100))).toEqual([0]);
  });

  it('is known to its end once it was outlined, the last page whole or not', () => {
    const chain = outlined(100, { total: 230, cursors: ['b', 'c'] });
    expect([chain, countOf(chain, 100)]).toEqual([{ cursors: ['', 'b', 'c'], tail: 30 }, 230]);
    expect(outlined(100, { total: 100, cursors: [] }).tail).toBe(100);
    expect(countOf(outlined(100, { total: 0, cursors: [] }), 100)).toBe(0);
  });
});
