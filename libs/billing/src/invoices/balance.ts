import type { Cents } from '../cents.ts';

/** Money received for an invoice, or given back. */
export interface Settlement {
  readonly direction: 'in' | 'out';
  readonly amount: Cents;
}

export interface Balance {
  readonly gross: Cents;
  readonly credited: Cents;
  readonly paid: Cents;
  /** Never below zero: what is too much is said apart. */
  readonly due: Cents;
  readonly overpaid: Cents;
}

/** What is still owed on an invoice, whatever the order in which it was credited and paid. */
export function balanceOf(
  gross: Cents,
  credits: readonly Cents[],
  settlements: readonly Settlement[],
): Balance {
  const credited = credits.reduce((total, one) => total + one, 0);
  const paid = settlements.reduce(
    (total, { direction, amount }) => total + (direction === 'in' ? amount : -amount),
    0,
  );
  const left = gross - credited - paid;
  return { gross, credited, paid, due: Math.max(left, 0), overpaid: Math.max(-left, 0) };
}

export const INVOICE_STATES = ['unpaid', 'partly-paid', 'paid', 'overpaid', 'cancelled'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

/** `cancelled`: a credit note took all of it back. */
export function stateOf({ gross, credited, paid, due, overpaid }: Balance): InvoiceState {
  if (overpaid > 0) return 'overpaid';
  if (credited === gross && gross > 0) return 'cancelled';
  if (due === 0) return 'paid';
  return paid > 0 ? 'partly-paid' : 'unpaid';
}
