import { useLanguage } from '../i18n/i18n.ts';

const CENTS = 100;

/** Cents of euro as people read them: « 65,50 € ». */
export function useEuros(): (cents: number) => string {
  const format = new Intl.NumberFormat(useLanguage(), { style: 'currency', currency: 'EUR' });
  return (cents) => format.format(cents / CENTS);
}

/** What a field of two decimals holds, in cents: a number, or its text while it ends in noughts; null: nothing. */
export function centsOf(typed: number | string): number | null {
  const euros = typeof typed === 'number' ? typed : Number.parseFloat(typed.replace(',', '.'));
  return Number.isFinite(euros) ? Math.round(euros * CENTS) : null;
}

export const eurosOf = (cents: number | null): number | string =>
  cents === null ? '' : cents / CENTS;
