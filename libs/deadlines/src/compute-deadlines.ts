import { remember } from '@quantieme/calendar';
import { amend, type Amendment } from './amendments/amendment.ts';
import { computeWith, ruleSet } from './engine/compute.ts';
import type { CaseFile, Computation, Deadline } from './engine/model.ts';
import type { Rule } from './engine/rule.ts';
import { RULES } from './rules/index.ts';

interface Law {
  readonly rules: readonly Rule[];
  readonly set: ReturnType<typeof ruleSet>;
}

const NONE: readonly Amendment[] = [];
const MOST_LAWS = 100;
/** Laws already made, by the text of their amendments: many firms adopt the same change. */
const amended = remember<string, Law>(MOST_LAWS);

function lawUnder(amendments: readonly Amendment[]): Law {
  return amended(JSON.stringify(amendments), () => {
    const rules = amend(RULES, amendments);
    return { rules, set: ruleSet(rules) };
  });
}

/** The rules with the changes of law that a firm has adopted; the same ones for the same changes. */
export function rulesUnder(amendments: readonly Amendment[]): readonly Rule[] {
  return lawUnder(amendments).rules;
}

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
  return computeWith(lawUnder(amendments).set, file, today);
}

/**
 * The deadlines of these rules alone, to be asked many times over. They must not rest on others: what a rule reads from
 * another deadline or from a birth, it reads here only if that rule is among them.
 */
export function deadlinesOf(
  ids: readonly string[],
  amendments: readonly Amendment[] = NONE,
): (file: CaseFile, today: Temporal.PlainDate) => readonly Deadline[] {
  const rules = ruleSet(rulesUnder(amendments).filter(({ id }) => ids.includes(id)));
  return (file, today) => computeWith(rules, file, today).deadlines;
}
