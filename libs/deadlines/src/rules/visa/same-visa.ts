import type { CaseEvent } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

const applicantOf = (event: CaseEvent | null): string | null =>
  word(event, 'applicant', 'beneficiary');

/** An event named by its id, or by the key of what its silence gave birth to. */
function named(events: readonly CaseEvent[], event: CaseEvent): readonly CaseEvent[] {
  return ['decision', 'request'].flatMap((detail) => {
    const name = word(event, detail);
    const id = name?.slice(name.indexOf('@') + 1);
    return events.find((one) => one.id === id) ?? [];
  });
}

/** What an event names, what that names, and so on: an appeal, the refusal it attacks, the application refused. */
function ancestors(events: readonly CaseEvent[], event: CaseEvent): readonly CaseEvent[] {
  const found = new Map<string, CaseEvent>();
  const add = (one: CaseEvent): void => {
    if (found.has(one.id)) return;
    found.set(one.id, one);
    named(events, one).forEach(add);
  };
  named(events, event).forEach(add);
  return [...found.values()];
}

const apart = (some: readonly CaseEvent[], others: readonly CaseEvent[]): boolean =>
  some.some((a) => others.some((b) => a.type === b.type));

/**
 * Whether an event is about the same visa: it belongs to the same chain, or nothing says that it is about another
 * decision or another member of the family.
 */
export function sameVisa({ events, occurrence }: Scene, event: CaseEvent): boolean {
  const { origin, event: own } = occurrence;
  const selves = [origin, own].filter((one) => one !== null);
  const before = selves.flatMap((one) => ancestors(events, one));
  const chain = ancestors(events, event);
  const ids = new Set([...selves, ...before].map(({ id }) => id));
  if ([event, ...chain].some(({ id }) => ids.has(id))) return true;
  if (apart(chain, [...selves, ...before]) || apart([event], before)) return false;
  const [mine, other] = [selves, [event]].map((some) =>
    [...some, ...(some === selves ? before : chain)].map(applicantOf).find((name) => name !== null),
  );
  return mine === undefined || other === undefined || mine === other;
}
