import { retainEarlier, type Deadline } from '@quantieme/deadlines';
import type { DeadlineRecord, PendingChange } from '@quantieme/persistence';

/** A deadline that stays where it was, and what it would become if a lawyer agreed (null: it would be gone). */
export interface Holding {
  readonly before: Deadline;
  readonly after: Deadline | null;
  readonly pending: PendingChange;
  readonly isNew: boolean;
}

/** A deadline that stands; `holding` when a later one waits for a lawyer. */
export interface Held {
  readonly effective: Deadline;
  readonly holding: Holding | null;
}

export interface HoldingActor {
  readonly now: Temporal.Instant;
  readonly actorId: string | null;
  readonly isLawyer: boolean;
  readonly causeEvent: string | null;
  readonly accepted?: ReadonlySet<string>;
}

function isSameDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

/** The engine still proposes what a lawyer has been asked about, or has refused. */
function isSameProposal(pending: PendingChange, after: Deadline | null): boolean {
  return (
    pending.outcome === (after?.outcome ?? 'superseded') &&
    isSameDay(pending.lastDay, after?.lastDay ?? null) &&
    isSameDay(pending.prudentLastDay, after?.prudentLastDay ?? null)
  );
}

function proposalOf(after: Deadline | null, actor: HoldingActor): PendingChange {
  return {
    state: 'awaiting',
    lastDay: after?.lastDay ?? null,
    prudentLastDay: after?.prudentLastDay ?? null,
    outcome: after?.outcome ?? 'superseded',
    requestedBy: actor.actorId,
    requestedAt: actor.now,
    causeEvent: actor.causeEvent,
    decidedBy: null,
    reason: null,
  };
}

/**
 * Deadlines whose question to a lawyer is still open, or was answered no: an unrelated change, even by a lawyer, does
 * not answer it.
 */
function stillHeld(
  standing: readonly DeadlineRecord[],
  after: ReadonlyMap<string, Deadline>,
  accepted: ReadonlySet<string>,
): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { deadline, pending } of standing) {
    if (pending === null || accepted.has(deadline.key)) continue;
    const proposed = after.get(deadline.key) ?? null;
    if (!isSameProposal(pending, proposed)) continue;
    held.set(deadline.key, {
      effective: deadline,
      holding: { before: deadline, after: proposed, pending, isNew: false },
    });
  }
  return held;
}

/**
 * Architecture D4: a fatal deadline is never pushed back without a lawyer. A lawyer's own change passes at once; anyone
 * else's waits, and the earlier date stands.
 */
export function holdBack(
  standing: readonly DeadlineRecord[],
  computed: readonly Deadline[],
  actor: HoldingActor,
): readonly Held[] {
  const accepted = actor.accepted ?? new Set<string>();
  const byKey = new Map(computed.map((deadline) => [deadline.key, deadline]));
  const held = stillHeld(standing, byKey, accepted);
  const judged = (deadline: Deadline) => !held.has(deadline.key) && !accepted.has(deadline.key);
  const { effective, pending } = retainEarlier(
    standing.map(({ deadline }) => deadline).filter(judged),
    computed.filter(judged),
    actor.isLawyer,
  );
  const waiting = new Map(pending.map((pair) => [pair.before.key, pair]));
  const free = effective.map((deadline): Held => {
    const pair = waiting.get(deadline.key);
    if (pair === undefined) return { effective: deadline, holding: null };
    return {
      effective: deadline,
      holding: { ...pair, pending: proposalOf(pair.after, actor), isNew: true },
    };
  });
  const agreed = computed.filter(({ key }) => accepted.has(key));
  return [...free, ...held.values(), ...agreed.map((effective) => ({ effective, holding: null }))];
}
