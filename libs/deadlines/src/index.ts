export { amend, eventTypesTouched, followsLast, type Amendment } from './amendments/amendment.ts';
export { readLimit } from './amendments/read-limit.ts';
export { calculateBy, type CalculatorInput } from './calculate.ts';
export { computeDeadlines, deadlinesOf, rulesUnder } from './compute-deadlines.ts';
export {
  diffDeadlines,
  type Difference,
  type EndedDeadline,
  type Moved,
} from './engine/difference.ts';
export type * from './engine/model.ts';
export { retainEarlier, type PendingChange, type Retained } from './engine/retain.ts';
export type { AlternativeReading, Rule, RuleInput, RuleVersion, Variant } from './engine/rule.ts';
export { DUE_SOON_DAYS, statusOn } from './engine/status.ts';
export { versionName } from './engine/version.ts';
export { longDate } from './engine/wording.ts';
export { RULES } from './rules/index.ts';
