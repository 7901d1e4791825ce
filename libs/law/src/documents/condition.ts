import type { ChecklistFactId } from './vocabulary.ts';

/** What is known of a dossier, by fact; absent or null = unknown. */
export type ChecklistFacts = Readonly<Record<string, unknown>>;

/** When a document is asked for, as data. `is` compares a choice, or asks whether a list of choices contains it. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'fact'; readonly fact: ChecklistFactId; readonly is: boolean | string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export const ALWAYS: Condition = { kind: 'always' };

export const is = (fact: ChecklistFactId, value: boolean | string = true): Condition => ({
  kind: 'fact',
  fact,
  is: value,
});
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });

export type Truth = 'yes' | 'no' | 'unknown';

const OPPOSITE: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

function truthOfFact(value: unknown, expected: boolean | string): Truth {
  if (value === undefined || value === null) return 'unknown';
  const holds = Array.isArray(value) ? value.includes(expected) : value === expected;
  return holds ? 'yes' : 'no';
}

/** Whether a condition holds: an unknown fact leaves it unknown unless the others settle it. */
export function truthOf(condition: Condition, facts: ChecklistFacts): Truth {
  switch (condition.kind) {
    case 'always':
      return 'yes';
    case 'fact':
      return truthOfFact(facts[condition.fact], condition.is);
    case 'not':
      return OPPOSITE[truthOf(condition.of, facts)];
    default: {
      const parts = condition.of.map((part) => truthOf(part, facts));
      const [settles, otherwise]: readonly [Truth, Truth] =
        condition.kind === 'all' ? ['no', 'yes'] : ['yes', 'no'];
      if (parts.includes(settles)) return settles;
      return parts.includes('unknown') ? 'unknown' : otherwise;
    }
  }
}

/** The facts whose answers would settle a condition that is unknown, in the order in which it names them. */
export function openFacts(condition: Condition, facts: ChecklistFacts): readonly ChecklistFactId[] {
  if (truthOf(condition, facts) !== 'unknown') return [];
  if (condition.kind === 'fact') return [condition.fact];
  if (condition.kind === 'not') return openFacts(condition.of, facts);
  if (condition.kind === 'always') return [];
  return [...new Set(condition.of.flatMap((part) => openFacts(part, facts)))];
}

/** Every fact that a condition names. */
export function factsIn(condition: Condition): readonly ChecklistFactId[] {
  if (condition.kind === 'fact') return [condition.fact];
  if (condition.kind === 'not') return factsIn(condition.of);
  return condition.kind === 'always' ? [] : condition.of.flatMap(factsIn);
}
