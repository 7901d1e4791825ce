export { euros, shareOfCents, type Cents } from './cents.ts';
