import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { MoneyField, type Money } from './money-field.ts';

class Sent {
  @MoneyField({ min: 0 })
  readonly price!: Money;
}

/** Pointer and code of what is refused; the last rule of a field is the one shown. */
function refusals(error: ValidationError, parent = ''): string[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.keys(error.constraints ?? {}).slice(-1);
  const codes = own.map((name) => `${pointer} ${(error.contexts ?? {})[name]?.code}`);
  return [...codes, ...(error.children ?? []).flatMap((child) => refusals(child, pointer))];
}

const refused = (price: unknown) =>
  validateSync(plainToInstance(Sent, { price }), {
    whitelist: true,
    forbidNonWhitelisted: true,
  }).flatMap((error) => refusals(error));

describe('an amount of money', () => {
  it.each([0, 1, 12_345, 100_000_000_000])('takes %i cents', (amount) => {
    expect(refused({ amount, currency: 'EUR' })).toEqual([]);
  });

  it.each([
    [{ amount: 12.5, currency: 'EUR' }, '/price/amount money/not-whole-cents'],
    [{ amount: 0.1 + 0.2, currency: 'EUR' }, '/price/amount money/not-whole-cents'],
    [{ amount: '100', currency: 'EUR' }, '/price/amount money/not-a-number'],
    [{ amount: null, currency: 'EUR' }, '/price/amount money/not-a-number'],
    [{ currency: 'EUR' }, '/price/amount money/not-a-number'],
    [{ amount: 100_000_000_001, currency: 'EUR' }, '/price/amount money/out-of-bounds'],
    [{ amount: 100, currency: 'USD' }, '/price/currency field/unknown-value'],
    [{ amount: 100 }, '/price/currency field/unknown-value'],
    [{ amount: -1, currency: 'EUR' }, '/price money/too-small'],
    [100, '/price field/not-an-object'],
    [null, '/price field/not-an-object'],
  ])('refuses %j', (price, said) => {
    expect(refused(price)).toEqual([said]);
  });
});
