import { useLanguage } from '../i18n/i18n.ts';

const CENTS = 100;

/** Cents of euro as people read them: « 65,50 € ». */
export function useEuros(): (cents: number) => string {
  const format = new Intl.NumberFormat(useLanguage(), { style: 'currency', currency: 'EUR' });
  return (cents) => format.format(cents / CENTS);
}

/** What was typed in a field of two decimals, in cents; null: nothing. */
export const centsOf = (typed: number | string): number | null =>
  typeof typed === 'number' ? Math.round(typed * CENTS) : null;

export const eurosOf = (cents: number | null): number | string =>
  cents === null ? '' : cents / CENTS;
