/**
 * Four values, in the order in which `all` keeps the least and `any` the greatest. `neutral` parts (indicators,
 * formalities, risks) are left out of both.
 */
export const NOT_MET = 0;
export const UNKNOWN = 1;
export const DISCRETIONARY = 2;
export const MET = 3;
export const NEUTRAL = 4;

export type Truth = 0 | 1 | 2 | 3 | 4;

/** Neutral, and a risk is true: heard by the list that holds the part, and by nothing else. */
export const RISKY = 5;

/** What a part says to the one that combines it. */
export type Said = Truth | typeof RISKY;

/** Met and not met change places; what is unknown or left to appreciation stays so. */
export function negated(truth: Truth): Truth {
  if (truth === MET) return NOT_MET;
  return truth === NOT_MET ? MET : truth;
}
