import type { TimeLimit } from '@quantieme/calendar';
import type { SourceRef } from '@quantieme/law';
import { compareText } from '../engine/order.ts';
import type { Rule, RuleVersion } from '../engine/rule.ts';

/** A change of law, as data: a version that a rule will have from a day on. */
export interface Amendment {
  readonly rule: string;
  /** First day of the new version, `YYYY-MM-DD`. */
  readonly from: string;
  readonly limit: TimeLimit;
  readonly prudent?: TimeLimit;
  /** Texts that make the change, the one that gives the length first. */
  readonly sources: readonly SourceRef[];
}

/** Earlier amendments first: each closes the version that is open when it comes. */
function inOrder(amendments: readonly Amendment[]): readonly Amendment[] {
  return amendments.toSorted((a, b) => compareText(a.from, b.from));
}

/**
 * The rules as they will be: the open version ends on the eve of the new one. An amendment that the rules have caught up
 * with, because they know a version of that day or later, is left aside.
 */
export function amend(rules: readonly Rule[], amendments: readonly Amendment[]): readonly Rule[] {
  return inOrder(amendments).reduce<readonly Rule[]>(
    (standing, amendment) =>
      standing.map((rule) => (rule.id === amendment.rule ? withVersion(rule, amendment) : rule)),
    rules,
  );
}

function withVersion(rule: Rule, { from, limit, prudent, sources }: Amendment): Rule {
  if (!followsLast(rule, from)) return rule;
  const eve = String(Temporal.PlainDate.from(from).subtract({ days: 1 }));
  const closed: RuleVersion = { ...lastOf(rule), to: eve };
  const added: RuleVersion = { from, to: null, limit, ...(prudent && { prudent }), sources };
  const former = rule.versions.slice(0, -1);
  const [first = closed, ...rest] = [...former, closed, added];
  return { ...rule, versions: [first, ...rest] };
}

/** A new version begins after the last known one has begun, and that one is still open. */
export function followsLast(rule: Rule, from: string): boolean {
  const last = lastOf(rule);
  return last.to === null && (last.from === null || last.from < from);
}

function lastOf({ versions }: Rule): RuleVersion {
  return versions.at(-1) ?? versions[0];
}

/**
 * Types of recorded events without which a change of these rules cannot touch a dossier: those that start the rules, and
 * for the births that start them, those that start any birth.
 */
export function eventTypesTouched(
  rules: readonly Rule[],
  amendments: readonly Amendment[],
): readonly string[] {
  const named = new Set(amendments.map(({ rule }) => rule));
  const births = rules.filter(({ birth }) => birth).flatMap(({ trigger }) => trigger.on);
  const direct = rules.filter(({ id }) => named.has(id)).flatMap(({ trigger }) => trigger.on);
  return [...new Set([...direct, ...births])].toSorted();
}
