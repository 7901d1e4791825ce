import { remember } from '@quantieme/calendar';
import { amend, type Amendment } from './amendments/amendment.ts';
import { computeWith, ruleSet } from './engine/compute.ts';
import type { CaseFile, Computation } from './engine/model.ts';
import { RULES } from './rules/index.ts';

type RuleSet = ReturnType<typeof ruleSet>;

const NONE: readonly Amendment[] = [];
const MOST_SETS = 100;
/** Sets already made, by the text of their amendments: many firms adopt the same change. */
const amended = remember<string, RuleSet>(MOST_SETS);

/**
 * Every deadline of a dossier, its derived events and what remains to be asked, under the rules and the changes of law
 * that a firm has adopted.
 *
 * @example a complete permit request received on 15 June 2026: implicit refusal born on 15 October 2026, action before
 *   the tribunal until 16 December 2026
 */
export function computeDeadlines(
  file: CaseFile,
  today: Temporal.PlainDate,
  amendments: readonly Amendment[] = NONE,
): Computation {
  return computeWith(ruleSetUnder(amendments), file, today);
}

function ruleSetUnder(amendments: readonly Amendment[]): RuleSet {
  return amended(JSON.stringify(amendments), () => ruleSet(amend(RULES, amendments)));
}
