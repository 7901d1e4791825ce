import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flowOf, reportPayments, reportTransactions } from './e-reporting.ts';
import type { Vat } from './vat.ts';

const group = (vat: Vat, rate: number, base: number, tax: number) => ({ vat, rate, base, tax });
const taxed = group('fr-20', 2000, 100_00, 20_00);
const debours = group('disbursement', 0, 50_00, 0);
const inFrance = { street: '', postalCode: '', city: '', country: 'FR' };

describe('e-reporting', () => {
  it.each([
    ['consumer', 'FR', 'b2c'],
    ['consumer', 'TN', 'b2c'],
    ['business', 'FR', 'b2b-france'],
    ['business', 'BE', 'b2b-international'],
  ] as const)('a %s in %s is %s', (kind, country, flow) => {
    expect(flowOf({ kind, address: { ...inFrance, country } })).toBe(flow);
  });

  it('adds up consumers by day and treatment, and tells professionals one by one', () => {
    const on = '2026-11-23';
    const lines = reportTransactions([
      { flow: 'b2c', kind: 'invoice', on, number: 'F1', groups: [taxed, debours] },
      { flow: 'b2c', kind: 'invoice', on, number: 'F2', groups: [taxed] },
      { flow: 'b2c', kind: 'credit-note', on, number: 'A1', groups: [taxed] },
      { flow: 'b2b-international', kind: 'invoice', on, number: 'F3', groups: [taxed] },
    ]);
    expect(lines).toEqual([
      { flow: 'b2b-international', on, number: 'F3', count: 1, ...taxed },
      { flow: 'b2c', on, number: null, count: 1, ...debours },
      { flow: 'b2c', on, number: null, count: 3, ...taxed },
    ]);
  });

  it('spreads a payment to the cent over what the invoice is taxed as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (amount) => {
        const lines = reportPayments([
          {
            ...{ flow: 'b2c', direction: 'in', on: '2026-11-23', number: 'F1', amount },
            groups: [taxed, debours],
          },
        ]);
        expect(lines.reduce((sum, { base, tax }) => sum + base + tax, 0)).toBe(amount);
      }),
    );
  });
});
