export { euros, shareOfCents, type Cents } from './cents.ts';
export * from './agreement.ts';
export * from './rate.ts';
export * from './time.ts';
export * from './unbilled.ts';
export * from './instalments.ts';
export * from './legal-aid/index.ts';
export * from './usual-minutes.ts';
export * from './invoices/index.ts';
