import { computeWith, ruleSet } from './engine/compute.ts';
import type { CaseFile, Computation } from './engine/model.ts';
import { RULES } from './rules/index.ts';

const RULE_SET = ruleSet(RULES);

/**
 * Every deadline of a dossier, its derived events and what remains to be asked.
 *
 * @example a complete permit request received on 15 June 2026: implicit refusal born on 15 October 2026, action before
 *   the tribunal until 16 December 2026
 */
export function computeDeadlines(file: CaseFile, today: Temporal.PlainDate): Computation {
  return computeWith(RULE_SET, file, today);
}
