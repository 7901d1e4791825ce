import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { totalOf } from './unbilled.ts';

const item = fc.record({
  netCents: fc.integer({ min: 0, max: 10_000_000 }),
  vatBasisPoints: fc.constantFrom(0, 210, 850, 2_000),
});

describe('what items come to', () => {
  it('has its VAT computed on the sum of each rate', () => {
    const third = { netCents: 333, vatBasisPoints: 2_000 };
    expect(totalOf([third, third, third, { netCents: 1_300, vatBasisPoints: 0 }])).toEqual({
      netCents: 2_299,
      vatCents: 200,
      grossCents: 2_499,
    });
    expect(totalOf([])).toEqual({ netCents: 0, vatCents: 0, grossCents: 0 });
  });

  it('is, before VAT, the sum of what its parts come to, however they are shared out', () => {
    fc.assert(
      fc.property(fc.array(item), fc.array(item), (some, others) => {
        const [whole, a, b] = [totalOf([...some, ...others]), totalOf(some), totalOf(others)];
        expect(whole.netCents).toBe(a.netCents + b.netCents);
        expect(whole.grossCents).toBe(whole.netCents + whole.vatCents);
        expect(Math.abs(whole.vatCents - a.vatCents - b.vatCents)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(totalOf([...items].reverse())).toEqual(totalOf(items));
      }),
    );
  });
});
