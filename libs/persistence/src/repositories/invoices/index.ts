export * from './fund-movement.repository.ts';
export * from './invoice-file.repository.ts';
export type * from './invoice-records.ts';
export * from './invoice-settings.repository.ts';
export * from './invoice.reads.ts';
export * from './invoice.writes.ts';
export * from './payment.repository.ts';
