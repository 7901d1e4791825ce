import { shareOfCents, type Cents } from '../cents.ts';
import { netOf, type PricedLine } from './lines.ts';
import { treatmentOf, VATS, type Vat } from './vat.ts';

/** Taken off the whole: a part in hundredths of a per cent, or an amount. */
export type Discount = { readonly share: number } | { readonly amount: Cents };

export interface VatGroup {
  readonly vat: Vat;
  readonly rate: number;
  /** Lines, before the discount on the whole. */
  readonly lines: Cents;
  readonly discount: Cents;
  readonly base: Cents;
  readonly tax: Cents;
}

export interface Totals {
  readonly lines: Cents;
  readonly discount: Cents;
  readonly net: Cents;
  readonly vat: Cents;
  readonly gross: Cents;
  readonly groups: readonly VatGroup[];
}

const sum = (amounts: readonly Cents[]) => amounts.reduce((total, one) => total + one, 0);

/**
 * An amount in parts that follow the weights and add up to it to the cent: what rounding leaves goes to the largest
 * remainders, the first of equals first.
 */
export function split(amount: Cents, weights: readonly Cents[]): readonly Cents[] {
  const whole = sum(weights);
  if (whole <= 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const floors = weights.map((weight) => floorShare(amount, weight, whole));
  const left = amount - sum(floors.map(({ cents }) => cents));
  const favoured = floors
    .map(({ rest }, index) => ({ rest, index }))
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))
    .slice(0, left)
    .map(({ index }) => index);
  return floors.map(({ cents }, index) => cents + (favoured.includes(index) ? 1 : 0));
}

function floorShare(amount: Cents, weight: Cents, whole: Cents) {
  const [product, by] = [BigInt(amount) * BigInt(weight), BigInt(whole)];
  const rest = ((product % by) + by) % by;
  return { cents: Number((product - rest) / by), rest };
}

function discountOf(lines: Cents, discount: Discount | null): Cents {
  if (discount === null) return 0;
  return 'share' in discount ? shareOfCents(lines, discount.share, 10_000) : discount.amount;
}

/**
 * Totals as EN 16931 counts them: the discount falls on every rate in proportion, disbursements apart; VAT is computed
 * for each treatment on the sum of its lines and rounded once.
 *
 * @example three lines of 0,33 € at 20 %: VAT is 0,20 € of 0,99 €, not 0,21 € of three roundings
 */
export function totalsOf(lines: readonly PricedLine[], discount: Discount | null): Totals {
  const present = VATS.filter((vat) => lines.some((line) => line.vat === vat));
  const sums = present.map((vat) => sum(lines.filter((line) => line.vat === vat).map(netOf)));
  const total = sum(sums);
  // What was paid in the client's name is asked back to the cent.
  const weights = sums.map((net, index) => (present[index] === 'disbursement' ? 0 : net));
  const off = discountOf(sum(weights), discount);
  const shares = split(off, weights);
  const groups = present.map((vat, index): VatGroup => {
    const { rate } = treatmentOf(vat);
    const [ofLines = 0, ofDiscount = 0] = [sums[index], shares[index]];
    const base = ofLines - ofDiscount;
    const tax = shareOfCents(base, rate, 10_000);
    return { vat, rate, lines: ofLines, discount: ofDiscount, base, tax };
  });
  const net = total - off;
  const tax = sum(groups.map((group) => group.tax));
  return { lines: total, discount: off, net, vat: tax, gross: net + tax, groups };
}
