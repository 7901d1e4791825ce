import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { netOf, type PricedLine } from './lines.ts';
import { split, totalsOf, type Discount } from './totals.ts';
import { treatmentOf, VATS } from './vat.ts';

const aLine = (change: Partial<PricedLine> = {}): PricedLine => ({
  quantity: 1,
  unit: 'piece',
  unitPrice: 100_00,
  discount: 0,
  vat: 'fr-20',
  ...change,
});

const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 0, max: 3_000 }),
    unit: fc.constantFrom('minute' as const, 'piece' as const),
    unitPrice: fc.integer({ min: 0, max: 1_000_000 }),
    discount: fc.constant(0),
    vat: fc.constantFrom(...VATS),
  }),
  { minLength: 1, maxLength: 12 },
);
const discounts: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  fc.record({ share: fc.integer({ min: 0, max: 10_000 }) }),
);

describe('a line', () => {
  it.each([
    [70, 'minute', 200_00, 0, 233_33],
    [90, 'minute', 200_00, 50_00, 250_00],
    [3, 'piece', 33, 0, 99],
    [-1, 'piece', 500_00, 0, -500_00],
    [1, 'minute', 100, 0, 2],
  ] as const)('%i %s at %i less %i costs %i', (quantity, unit, unitPrice, discount, net) => {
    expect(netOf({ quantity, unit, unitPrice, discount, vat: 'fr-20' })).toBe(net);
  });
});

describe('totals of an invoice', () => {
  it('round VAT once, on the sum of what is taxed alike', () => {
    const three = Array.from({ length: 3 }, () => aLine({ unitPrice: 33 }));
    expect(totalsOf(three, null)).toMatchObject({ lines: 99, vat: 20, gross: 119 });
  });

  it('spread a discount over the rates, to the cent', () => {
    const mixed = [aLine({ unitPrice: 100_00 }), aLine({ unitPrice: 50_01, vat: 'exempt' })];
    const totals = totalsOf(mixed, { amount: 10_00 });
    expect(totals.groups).toEqual([
      { vat: 'fr-20', rate: 2000, lines: 100_00, discount: 6_67, base: 93_33, tax: 18_67 },
      { vat: 'exempt', rate: 0, lines: 50_01, discount: 3_33, base: 46_68, tax: 0 },
    ]);
    expect([totals.net, totals.vat, totals.gross]).toEqual([140_01, 18_67, 158_68]);
  });

  it('take nothing off what was paid in the client’s name', () => {
    const mixed = [aLine({ unitPrice: 100_00 }), aLine({ unitPrice: 50_00, vat: 'disbursement' })];
    expect(totalsOf(mixed, { share: 1_000 })).toMatchObject({ discount: 10_00, net: 140_00 });
  });

  it('are the sums of lines, groups and VAT, in whole cents, whatever the invoice', () => {
    fc.assert(
      fc.property(lines, discounts, (some, discount) => {
        const totals = totalsOf(some, discount);
        const add = (amounts: number[]) => amounts.reduce((total, one) => total + one, 0);
        expect(totals.lines).toBe(add(some.map(netOf)));
        expect(add(totals.groups.map((group) => group.discount))).toBe(totals.discount);
        expect(add(totals.groups.map((group) => group.base))).toBe(totals.net);
        expect(add(totals.groups.map((group) => group.tax))).toBe(totals.vat);
        expect(totals.net).toBe(totals.lines - totals.discount);
        expect(totals.gross).toBe(totals.net + totals.vat);
        for (const { vat, base, tax } of totals.groups) {
          expect(Math.abs(tax * 10_000 - base * treatmentOf(vat).rate)).toBeLessThanOrEqual(5_000);
        }
        expect(
          Object.values(totals)
            .flat()
            .every((one) => typeof one === 'object' || Number.isSafeInteger(one)),
        ).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, discounts, (some, discount) => {
        expect(totalsOf(some.toReversed(), discount)).toEqual(totalsOf(some, discount));
      }),
    );
  });

  it('split an amount without losing or making a cent, no part further than one from its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (amount, some) => {
        const parts = split(amount, some);
        const whole = some.reduce((total, one) => total + one, 0);
        expect(parts.reduce((total, one) => total + one, 0)).toBe(amount);
        if (whole === 0) return;
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (some[index] ?? 0)) / whole)).toBeLessThan(1);
        });
      }),
    );
  });
});
