import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, stateOf } from './balance.ts';
import { creditable, creditOf, type Taxed } from './credit.ts';
import { accountsOf, isOfOthers, postingsOf, type Fact } from './ledger.ts';
import type { PricedLine } from './lines.ts';
import { heldAfter } from './third-party.ts';
import { totalsOf } from './totals.ts';
import { treatmentOf, type Vat } from './vat.ts';

const rateOf = (vat: Vat) => treatmentOf(vat).rate;
const grossOf = (taxed: readonly Taxed[]) =>
  taxed.reduce((total, { base, tax }) => total + base + tax, 0);

const invoiced = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 600 }),
      unit: fc.constantFrom('minute' as const, 'piece' as const),
      unitPrice: fc.integer({ min: 1, max: 40_000 }),
      discount: fc.constant(0),
      vat: fc.constantFrom<Vat>('fr-20', 'fr-8.5', 'disbursement'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines: PricedLine[]) => totalsOf(lines, null));

/** Parts of what is left, as successive credit notes ask for them. */
const parts = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 });
const amounts = fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 6 });

function creditsOf(groups: readonly Taxed[], percentages: readonly number[]): Taxed[][] {
  const made: Taxed[][] = [];
  for (const percentage of percentages) {
    const left = creditable(groups, made.flat());
    const asked = left.map(({ vat, base }) => ({
      vat,
      base: Math.floor((base * percentage) / 100),
    }));
    const credit = creditOf(left, asked, rateOf);
    if (!('code' in credit)) made.push([...credit]);
  }
  return made;
}

describe('credit notes', () => {
  const left: readonly Taxed[] = [{ vat: 'fr-20', base: 100_01, tax: 20_00 }];

  it.each([
    ['more than the invoice', [{ vat: 'fr-20' as Vat, base: 100_02 }], 'credit/beyond-invoice'],
    [
      'less than nothing',
      [
        { vat: 'fr-20' as Vat, base: 1 },
        { vat: 'fr-20' as Vat, base: -1 },
      ],
      'credit/beyond-invoice',
    ],
    ['nothing', [{ vat: 'fr-20' as Vat, base: 0 }], 'credit/nothing'],
    ['what was not invoiced', [{ vat: 'exempt' as Vat, base: 1 }], 'credit/not-invoiced'],
  ])('refuse %s', (_what, asked, code) => {
    expect(creditOf(left, asked, rateOf)).toMatchObject({ code });
  });

  it('never give back more than was invoiced, and all of it to the cent in the end', () => {
    fc.assert(
      fc.property(invoiced, parts, ({ groups, gross }, percentages) => {
        const made = creditsOf(groups, percentages);
        const rest = creditable(groups, made.flat());
        expect(rest.every(({ base, tax }) => base >= 0 && tax >= 0)).toBe(true);
        const all = creditsOf(groups, [...percentages, 100]);
        expect(grossOf(all.flat())).toBe(gross);
      }),
    );
  });
});

describe('the balance of an invoice', () => {
  it('is never below zero: what is too much is called overpaid', () => {
    fc.assert(
      fc.property(invoiced, parts, amounts, ({ groups, gross }, percentages, paid) => {
        const credits = creditsOf(groups, percentages).map(grossOf);
        const settlements = paid.map((amount) => ({ direction: 'in' as const, amount }));
        const balance = balanceOf(gross, credits, settlements);
        expect(balance.due).toBeGreaterThanOrEqual(0);
        expect(balance.due * balance.overpaid).toBe(0);
        expect(balance.due - balance.overpaid).toBe(gross - balance.credited - balance.paid);
        expect(stateOf(balance) === 'overpaid').toBe(balance.overpaid > 0);
      }),
    );
  });

  it.each([
    [[], [], 'unpaid'],
    [[], [40], 'partly-paid'],
    [[], [40, 60], 'paid'],
    [[30], [70], 'paid'],
    [[100], [], 'cancelled'],
    [[100], [10], 'overpaid'],
    [[], [101], 'overpaid'],
  ])('of 100, credited %j and paid %j, says %s', (credits, paid, state) => {
    const settlements = paid.map((amount) => ({ direction: 'in' as const, amount }));
    expect(stateOf(balanceOf(100, credits, settlements))).toBe(state);
  });

  it('is what double entry finds on the account of the invoice', () => {
    fc.assert(
      fc.property(invoiced, parts, amounts, ({ groups, gross }, percentages, paid) => {
        const credits = creditsOf(groups, percentages);
        const facts: Fact[] = [
          { kind: 'invoice', invoice: 'F1', taxed: groups },
          ...credits.map((taxed) => ({ kind: 'credit-note' as const, invoice: 'F1', taxed })),
          ...paid.map((amount) => ({ kind: 'payment' as const, invoice: 'F1', amount })),
        ];
        const settlements = paid.map((amount) => ({ direction: 'in' as const, amount }));
        const { due, overpaid } = balanceOf(gross, credits.map(grossOf), settlements);
        expect(accountsOf(facts).get('client:F1') ?? 0).toBe(due - overpaid);
      }),
    );
  });
});

const facts: fc.Arbitrary<Fact[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('invoice' as const, 'credit-note' as const),
      invoice: fc.constantFrom('F1', 'F2'),
      taxed: invoiced.map(({ groups }) => groups),
    }),
    fc.record({
      kind: fc.constantFrom('payment' as const, 'refund' as const),
      invoice: fc.constantFrom('F1', 'F2'),
      amount: fc.integer({ min: 1, max: 1_000_000 }),
    }),
    fc.record({
      kind: fc.constantFrom('deposit' as const, 'withdrawal' as const),
      dossier: fc.constantFrom('D1', 'D2'),
      amount: fc.integer({ min: 1, max: 1_000_000 }),
    }),
  ),
  { maxLength: 20 },
);

const total = (amountsOf: Iterable<number>) => [...amountsOf].reduce((sum, one) => sum + one, 0);

describe('the ledger', () => {
  it('is balanced by every fact, in whole cents', () => {
    fc.assert(
      fc.property(facts, (some) => {
        for (const fact of some) {
          const postings = postingsOf(fact);
          expect(total(postings.map(({ amount }) => amount))).toBe(0);
          expect(postings.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
        }
      }),
    );
  });

  it('gives the same accounts whatever the order of the facts', () => {
    const sorted = (some: readonly Fact[]) =>
      [...accountsOf(some)].filter(([, amount]) => amount !== 0).toSorted();
    fc.assert(
      fc.property(facts, (some) => {
        expect(sorted(some.toReversed())).toEqual(sorted(some));
      }),
    );
  });

  it('never mixes money kept for others with the firm’s own', () => {
    fc.assert(
      fc.property(facts, (some) => {
        for (const fact of some) {
          const sides = new Set(postingsOf(fact).map(({ account }) => isOfOthers(account)));
          expect(sides.size).toBeLessThanOrEqual(1);
        }
        const accounts = [...accountsOf(some)];
        const of = (others: boolean) =>
          accounts
            .filter(([account]) => isOfOthers(account) === others)
            .map(([, amount]) => amount);
        expect([total(of(true)), total(of(false))].map((sum) => sum + 0)).toEqual([0, 0]);
      }),
    );
  });

  it('holds for a dossier what was deposited less what was paid out', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const moves = some.filter((fact) => 'dossier' in fact && fact.dossier === 'D1');
        const held = -(accountsOf(moves).get('held-for:D1') ?? 0);
        expect(held + 0).toBe(heldAfter(moves as Extract<Fact, { dossier: string }>[]));
      }),
    );
  });
});
