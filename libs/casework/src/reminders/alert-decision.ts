import type { DeadlineToWatch, SettledBecause } from './alert.ts';
import { targetOf } from './plan-alerts.ts';

export interface AlertToDecide {
  readonly targetAt: Temporal.Instant;
  /** Another alert of the same date, later than this one, is due as well. */
  readonly overtaken: boolean;
}

/** Why an alert that has fallen due must not be sent any more; null = send it. */
export function whyNotSend(
  alert: AlertToDecide,
  deadline: DeadlineToWatch | undefined,
): SettledBecause | null {
  if (deadline === undefined) return 'extinguished';
  if (deadline.done) return 'met';
  if (deadline.outcome !== 'live') return deadline.outcome;
  const target = targetOf(deadline);
  // The database keeps milliseconds.
  if (target?.epochMilliseconds !== alert.targetAt.epochMilliseconds) return 'moved';
  return alert.overtaken ? 'overtaken' : null;
}

export interface Team {
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  /** Whoever this very deadline was given to. */
  readonly assigneeId: string | null;
}
