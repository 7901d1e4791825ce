export { type Cents, shareOfCents } from './cents.ts';
