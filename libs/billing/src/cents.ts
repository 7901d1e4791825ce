/** An amount in whole cents; below zero where it is owed the other way. */
export type Cents = number;

/** An amount as the API writes it. */
export function euros(amount: Cents): { readonly amount: Cents; readonly currency: 'EUR' } {
  return { amount, currency: 'EUR' };
}

/**
 * A fraction of an amount, to the nearest cent, halves away from zero as invoices round them. Exact: nothing passes
 * through a binary fraction.
 *
 * @example shareOfCents(10_050, 20, 100) // 2010
 * @throws RangeError on an amount that is not a whole number of cents, or a denominator of zero
 */
export function shareOfCents(amount: Cents, numerator: number, denominator: number): Cents {
  const product = whole(amount) * whole(numerator) * 2n;
  const divisor = whole(denominator);
  if (divisor === 0n) throw new RangeError('A share needs a denominator');
  const isNegative = product < 0n !== divisor < 0n;
  const [size, by] = [product < 0n ? -product : product, divisor < 0n ? -divisor : divisor];
  const rounded = Number((size + by) / (by * 2n));
  return isNegative && rounded !== 0 ? -rounded : rounded;
}

function whole(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return BigInt(value);
}
