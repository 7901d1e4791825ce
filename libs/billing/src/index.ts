export { euros, shareOfCents, type Cents } from './cents.ts';
export * from './agreement.ts';
export * from './rate.ts';
export * from './time.ts';
export * from './unbilled.ts';
