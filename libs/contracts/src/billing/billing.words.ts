export { AGREEMENT_KINDS, AID_STAGES, FEE_KINDS } from '@quantieme/billing';

export const ITEM_KINDS = ['time', 'expense', 'fee'] as const;
export const TIME_SOURCES = ['manual', 'timer', 'suggested', 'import'] as const;
export const EXPENSE_KINDS = ['debours', 'frais'] as const;
