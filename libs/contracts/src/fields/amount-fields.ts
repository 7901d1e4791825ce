import { field, rule, type FieldOptions } from './field.ts';
import { refusal } from './refusal.ts';

export interface AmountOptions extends FieldOptions {
  readonly min?: number;
}

const MOST = 100_000_000;

/** A number of euros or of square metres, with two decimals at most. */
export function AmountField(options: AmountOptions = {}): PropertyDecorator {
  const { min = 0 } = options;
  const fits = (value: unknown) =>
    typeof value === 'number' && value >= min && value <= MOST && hasTwoDecimals(value);
  return field({ type: 'number', minimum: min, maximum: MOST }, options, [
    rule(
      'isAmount',
      fits,
      refusal(
        'field/not-an-amount',
        'Un nombre positif est attendu, avec deux décimales au plus.',
        'A positive number is expected, with two decimals at most.',
        options.list,
      ),
    ),
  ]);
}

const hasTwoDecimals = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** A calendar month, `YYYY-MM`. */
export function MonthField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, pattern: MONTH.source, example: '2026-03' }, options, [
    rule(
      'isMonth',
      (value) => typeof value === 'string' && MONTH.test(value),
      refusal(
        'field/not-a-month',
        'Le mois est attendu, écrit AAAA-MM, par exemple 2026-03.',
        'The month is expected, written YYYY-MM, for example 2026-03.',
        options.list,
      ),
    ),
  ]);
}
