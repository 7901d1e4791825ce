import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instalments } from './instalments.ts';

describe('instalments', () => {
  it.each([
    [100_000, 3, [33_334, 33_333, 33_333]],
    [100_000, 4, [25_000, 25_000, 25_000, 25_000]],
    [5, 2, [3, 2]],
  ])('%i in %i', (total, count, parts) => {
    expect(instalments(total, count)).toEqual(parts);
  });

  it('make up the whole, and differ by one cent at most', () => {
    const total = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 24 }), (amount, count) => {
        const parts = instalments(amount, count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
