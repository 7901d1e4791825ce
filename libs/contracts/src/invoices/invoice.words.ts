export const BUYER_KINDS = ['consumer', 'business'] as const;
export const VAT_REGIMES = ['normal', 'franchise'] as const;
export const INVOICE_KINDS = ['invoice', 'credit-note'] as const;
export const INVOICE_UNITS = ['minute', 'piece'] as const;
export const INVOICE_ITEM_KINDS = ['time', 'expense', 'fee'] as const;
export const PAYMENT_MEANS = [
  'transfer',
  'card',
  'cheque',
  'cash',
  'direct-debit',
  'other',
] as const;
export const PAYMENT_DIRECTIONS = ['in', 'out'] as const;
export const INVOICE_REMINDER_MEANS = ['mail', 'letter', 'lrar', 'phone'] as const;
export const FUND_MOVEMENT_KINDS = ['deposit', 'withdrawal'] as const;
/** Where an invoice stands: a draft, a credit note, or what is owed on it. */
export const INVOICE_STANDINGS = [
  'draft',
  'credit-note',
  'unpaid',
  'partly-paid',
  'paid',
  'overpaid',
  'cancelled',
] as const;
export const INVOICE_FILTERS = ['draft', 'issued', 'unpaid', 'overdue'] as const;
