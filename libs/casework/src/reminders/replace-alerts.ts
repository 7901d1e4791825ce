import type {
  AlertChange,
  DeadlineToWatch,
  ExistingAlert,
  PlannedAlert,
  SettledBecause,
} from './alert.ts';
import { planAlerts, targetOf } from './plan-alerts.ts';
import type { ReminderSettings } from './reminder-policy.ts';
import { policyFor } from './policy-for.ts';

export interface AlertsToReplace {
  /** All deadlines of the dossier, whatever their outcome. */
  readonly deadlines: readonly DeadlineToWatch[];
  /** All alerts of the dossier that are not cancelled. */
  readonly existing: readonly ExistingAlert[];
  readonly settings: ReminderSettings;
  readonly now: Temporal.Instant;
}

/** Compares the alerts of a dossier with those its deadlines call for now. */
export function replaceAlerts({
  deadlines,
  existing,
  settings,
  now,
}: AlertsToReplace): AlertChange {
  const byDeadline = Map.groupBy(existing, (alert) => alert.deadlineId);
  const changes = deadlines.map((deadline) =>
    changeOf(deadline, byDeadline.get(deadline.id) ?? [], {
      planned: planAlerts(deadline, settings, now),
      repeated: policyFor(settings.policies, deadline).repeatUntilAcknowledged,
    }),
  );
  return {
    insert: changes.flatMap((change) => change.insert),
    cancel: changes.flatMap((change) => change.cancel),
    settle: changes.flatMap((change) => change.settle),
    revive: changes.flatMap((change) => change.revive),
  };
}

interface Wanted {
  readonly planned: readonly PlannedAlert[];
  /** Every day after the last one, which no plan counts in advance. */
  readonly repeated: boolean;
}

function changeOf(
  deadline: DeadlineToWatch,
  existing: readonly ExistingAlert[],
  { planned, repeated }: Wanted,
): AlertChange {
  const wanted = new Map(planned.map((alert) => [alert.step, alert]));
  const current = existing.filter((alert) => isAbout(alert, targetOf(deadline)));
  const live = deadline.outcome === 'live' && !deadline.done;
  const isRepeat = ({ step }: ExistingAlert) => repeated && step.startsWith('J+');
  const kept = current.filter(
    (alert) => live && (isRepeat(alert) || isKept(alert, wanted.get(alert.step))),
  );
  const dropped = existing.filter((alert) => !kept.includes(alert));
  const because = whyDropped(deadline, current);
  const spoken = kept.some((alert) => alert.status !== 'planned' || isCatchUp(alert, wanted));
  const have = new Set(kept.map((alert) => alert.step));
  return {
    insert: planned.filter((alert) => !have.has(alert.step) && !(alert.catchesUp && spoken)),
    cancel: dropped
      .filter((alert) => alert.status === 'planned')
      .map((alert) => ({ id: alert.id, because: because(alert) })),
    settle: dropped
      .filter((alert) => alert.status !== 'planned' && !alert.settled)
      .map((alert) => ({ id: alert.id, because: because(alert) })),
    revive: kept.filter((alert) => alert.settled).map((alert) => alert.id),
  };
}

function isAbout(alert: ExistingAlert, target: Temporal.Instant | null): boolean {
  return target !== null && alert.targetAt.equals(target);
}

/** What was sent stays true of the same date; what was not is kept if it is still wanted, or overdue. */
function isKept(alert: ExistingAlert, wanted: PlannedAlert | undefined): boolean {
  if (alert.status !== 'planned') return true;
  if (wanted === undefined) return false;
  return wanted.catchesUp
    ? Temporal.Instant.compare(alert.dueAt, wanted.dueAt) <= 0
    : alert.dueAt.equals(wanted.dueAt);
}

function isCatchUp(alert: ExistingAlert, wanted: ReadonlyMap<string, PlannedAlert>): boolean {
  return wanted.get(alert.step)?.catchesUp === true;
}

function whyDropped(deadline: DeadlineToWatch, current: readonly ExistingAlert[]) {
  return (alert: ExistingAlert): SettledBecause => {
    if (deadline.done) return 'met';
    if (deadline.outcome !== 'live') return deadline.outcome;
    return current.includes(alert) ? 'policy' : 'moved';
  };
}
