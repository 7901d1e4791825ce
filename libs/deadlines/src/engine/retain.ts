import { isAfter } from './lookup.ts';
import type { Deadline } from './model.ts';

export interface PendingChange {
  /** The deadline that stands and drives the alerts. */
  readonly before: Deadline;
  /** What the computation proposes; null when nothing would start it any more. */
  readonly after: Deadline | null;
}

export interface Retained {
  readonly effective: readonly Deadline[];
  readonly pending: readonly PendingChange[];
}

/**
 * The engine may bring a fatal deadline forward by itself; it never pushes one back, nor drops one, without a lawyer.
 * Until a lawyer confirms, the earlier date stands. An act that meets the deadline is no postponement.
 *
 * @param before  what stands now, held dates included
 */
export function retainEarlier(
  before: readonly Deadline[],
  after: readonly Deadline[],
  actorIsLawyer: boolean,
): Retained {
  if (actorIsLawyer) return { effective: after, pending: [] };
  const old = new Map(before.map((deadline) => [deadline.key, deadline]));
  const pending: PendingChange[] = [];
  const effective = after.map((proposed) => {
    const standing = old.get(proposed.key);
    if (!standing || !postpones(standing, proposed)) return proposed;
    pending.push({ before: standing, after: proposed });
    return standing;
  });
  const keys = new Set(after.map(({ key }) => key));
  const dropped = before.filter((deadline) => isHeld(deadline) && !keys.has(deadline.key));
  return {
    effective: [...effective, ...dropped],
    pending: [...pending, ...dropped.map((deadline) => ({ before: deadline, after: null }))],
  };
}

function isHeld({ severity, outcome }: Deadline): boolean {
  return severity === 'fatal' && outcome === 'live';
}

function postpones(standing: Deadline, proposed: Deadline): boolean {
  if (!isHeld(standing) || proposed.outcome === 'met') return false;
  if (proposed.outcome !== 'live') return true;
  return (
    isLater(standing.prudentLastDay, proposed.prudentLastDay) ||
    isLater(standing.lastDay, proposed.lastDay) ||
    isLaterInstant(standing.prudentExpiresAt, proposed.prudentExpiresAt)
  );
}

function isLater(
  standing: Temporal.PlainDate | null,
  proposed: Temporal.PlainDate | null,
): boolean {
  if (!standing) return false;
  return !proposed || isAfter(proposed, standing);
}

function isLaterInstant(
  standing: Temporal.Instant | null,
  proposed: Temporal.Instant | null,
): boolean {
  if (!standing) return false;
  return !proposed || Temporal.Instant.compare(proposed, standing) > 0;
}
