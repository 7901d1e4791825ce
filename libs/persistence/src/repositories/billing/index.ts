export type * from './billing-records.ts';
export * from './billing.repository.ts';
export * from './expense.repository.ts';
export * from './fees.repository.ts';
export * from './rate.repository.ts';
export * from './time-entry.repository.ts';
export * from './unbilled.repository.ts';
