export { civilDay } from '../engine/civil-day.ts';
export { evaluate } from '../engine/evaluate.ts';
export { Known } from '../engine/known.ts';
export { lawOn } from '../engine/law-days.ts';
export { review } from '../engine/review.ts';
export { clientHalfKnown } from './any-client.ts';
export { disagreements } from './disagreements.ts';
export { PublicodesLaw } from './publicodes.ts';
