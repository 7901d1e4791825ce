import { compose, field, rule, type FieldOptions } from './field.ts';
import { PartField } from './object-fields.ts';
import { refusal } from './refusal.ts';
import { ChoiceField } from './value-fields.ts';

/** A billion euros: no law firm bills more, and sums of many stay exact. */
const MOST = 100_000_000_000;

const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** The last rule that fails is the one shown: what is no number is neither whole nor within bounds. */
function CentsField(): PropertyDecorator {
  return field(
    { type: 'integer', minimum: -MOST, maximum: MOST, example: 12_345 },
    { description: 'whole cents' },
    [
      rule(
        'isBounded',
        (value) => !isAmount(value) || Math.abs(Number(value)) <= MOST,
        refusal(
          'money/out-of-bounds',
          'Le montant dépasse un milliard d’euros\u00a0: il est attendu en centimes entiers.',
          'The amount is over a billion euros: it is expected in whole cents.',
        ),
      ),
      rule(
        'isWholeCents',
        (value) => !isAmount(value) || Number.isInteger(value),
        refusal(
          'money/not-whole-cents',
          'Le montant est attendu en centimes entiers\u00a0: 123,45\u00a0€ s’écrit 12345.',
          'The amount is expected in whole cents: €123.45 is written 12345.',
        ),
      ),
      rule(
        'isNumber',
        isAmount,
        refusal(
          'money/not-a-number',
          'Un nombre entier de centimes est attendu.',
          'A whole number of cents is expected.',
        ),
      ),
    ],
  );
}

/** An amount of money. */
export class Money {
  @CentsField()
  readonly amount!: number;

  @ChoiceField('Currency', ['EUR'])
  readonly currency!: 'EUR';
}

export interface MoneyOptions extends FieldOptions {
  /** Least amount, in cents; left out: below zero too. */
  readonly min?: number;
}

/** `{ "amount": 12345, "currency": "EUR" }`, in whole cents. */
export function MoneyField(options: MoneyOptions = {}): PropertyDecorator {
  const { min, ...rest } = options;
  const part = PartField(() => Money, rest);
  if (min === undefined) return part;
  const least = (value: unknown) => !isAmount(amountIn(value)) || Number(amountIn(value)) >= min;
  return compose(
    part,
    rule(
      'isLeast',
      least,
      refusal(
        'money/too-small',
        min === 0
          ? 'Le montant ne peut pas être négatif.'
          : `Le montant doit être d’au moins ${min}\u00a0centimes.`,
        min === 0 ? 'The amount cannot be negative.' : `The amount must be ${min} cents at least.`,
        options.list,
      ),
    ),
  );
}

const amountIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'amount' in value ? value.amount : undefined;
