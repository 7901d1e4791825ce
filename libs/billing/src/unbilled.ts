import { shareOfCents, type Cents } from './cents.ts';

/** What may be billed: an hour, an expense, an amount agreed. */
export interface Billable {
  readonly netCents: Cents;
  readonly vatBasisPoints: number;
}

export interface Total {
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
}

/** Amounts before VAT by rate: VAT is computed on their sum, not on each line, as an invoice does. */
function netByRate(items: readonly Billable[]): ReadonlyMap<number, Cents> {
  const sums = new Map<number, Cents>();
  for (const { netCents, vatBasisPoints } of items) {
    sums.set(vatBasisPoints, (sums.get(vatBasisPoints) ?? 0) + netCents);
  }
  return sums;
}

/** What these items come to. */
export function totalOf(items: readonly Billable[]): Total {
  const sums = [...netByRate(items)];
  const netCents = sums.reduce((sum, [, net]) => sum + net, 0);
  const vatCents = sums.reduce((sum, [rate, net]) => sum + shareOfCents(net, rate, 10_000), 0);
  return { netCents, vatCents, grossCents: netCents + vatCents };
}
