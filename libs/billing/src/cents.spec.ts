import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareOfCents } from './cents.ts';

describe('a share of an amount', () => {
  it.each([
    [10_050, 20, 100, 2_010],
    [5, 1, 2, 3],
    [-5, 1, 2, -3],
    [5, -1, 2, -3],
    [1, 1, 3, 0],
    [-1, 1, 3, 0],
    [2, 1, 3, 1],
    [9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991],
  ])('%i × %i / %i is %i', (amount, numerator, denominator, share) => {
    expect(shareOfCents(amount, numerator, denominator)).toBe(share);
  });

  it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d cents', (amount) => {
    expect(() => shareOfCents(amount, 1, 1)).toThrow(RangeError);
  });

  it('refuses to divide by nothing', () => {
    expect(() => shareOfCents(1, 1, 0)).toThrow(RangeError);
  });

  it('is never further than half a cent from the exact one', () => {
    const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (amount, points) => {
        const share = shareOfCents(amount, points, 10_000);
        expect(Math.abs(share * 10_000 - amount * points)).toBeLessThanOrEqual(5_000);
      }),
    );
  });
});
