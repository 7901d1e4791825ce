import { shareOfCents, type Cents } from '../cents.ts';
import type { VatGroup } from './totals.ts';
import type { Vat } from './vat.ts';

/** What is taxed the same way, and its VAT. */
export interface Taxed {
  readonly vat: Vat;
  readonly base: Cents;
  readonly tax: Cents;
}

export interface CreditAsked {
  readonly vat: Vat;
  readonly base: Cents;
}

export type CreditRefusal =
  | { readonly code: 'credit/nothing' }
  | { readonly code: 'credit/not-invoiced'; readonly vat: Vat }
  | { readonly code: 'credit/beyond-invoice'; readonly vat: Vat; readonly left: Cents };

/** What can still be credited of an invoice, by treatment. */
export function creditable(
  invoiced: readonly Pick<VatGroup, 'vat' | 'base' | 'tax'>[],
  credited: readonly Taxed[],
): readonly Taxed[] {
  return invoiced.map(({ vat, base, tax }) => {
    const before = credited.filter((one) => one.vat === vat);
    return {
      vat,
      base: before.reduce((left, one) => left - one.base, base),
      tax: before.reduce((left, one) => left - one.tax, tax),
    };
  });
}

/**
 * Base and VAT of a credit note. VAT is rounded as on invoices, never above what is left of it; who credits all that
 * is left takes back all the VAT that is left, so that several partial credit notes end at nothing.
 */
export function creditOf(
  left: readonly Taxed[],
  asked: readonly CreditAsked[],
  rateOf: (vat: Vat) => number,
): readonly Taxed[] | CreditRefusal {
  if (asked.every(({ base }) => base <= 0)) return { code: 'credit/nothing' };
  const credits: Taxed[] = [];
  for (const { vat, base } of asked) {
    const rest = left.find((one) => one.vat === vat);
    if (rest === undefined) return { code: 'credit/not-invoiced', vat };
    if (base < 0 || base > rest.base)
      return { code: 'credit/beyond-invoice', vat, left: rest.base };
    const rounded = shareOfCents(base, rateOf(vat), 10_000);
    credits.push({ vat, base, tax: base === rest.base ? rest.tax : Math.min(rounded, rest.tax) });
  }
  return credits;
}
