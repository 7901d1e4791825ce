export { AGREEMENT_KINDS, FEE_KINDS, ROUNDINGS } from '@quantieme/billing';

export const ITEM_KINDS = ['time', 'expense', 'fee'] as const;
export const TIME_SOURCES = ['manual', 'timer', 'suggested', 'import'] as const;
export const EXPENSE_KINDS = ['debours', 'frais'] as const;
