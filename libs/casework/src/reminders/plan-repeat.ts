import { type DeadlineRecord, newId, type Sql, writeAlerts } from '@quantieme/persistence';
import type { DeadlineToWatch } from './alert.ts';
import { nextRepeat, targetOf } from './plan-alerts.ts';
import type { ReminderSettings } from './reminder-policy.ts';
import { policyFor } from './policy-for.ts';
import { readAlertsInPlace } from './sync-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

interface DeadlineToRepeat {
  readonly deadline: DeadlineToWatch;
  /** Alerts of it that nobody has been told of yet are still ahead. */
  readonly somethingAhead: boolean;
  readonly settings: ReminderSettings;
  readonly now: Temporal.Instant;
}

/** Once no step is ahead of it any more, a deadline nobody has acknowledged comes back every day. */
export function repeatOf({ deadline, somethingAhead, settings, now }: DeadlineToRepeat) {
  const lastDay = deadline.prudentLastDay ?? deadline.lastDay;
  const targetAt = targetOf(deadline);
  if (lastDay === null || targetAt === null || somethingAhead) return null;
  if (deadline.done || deadline.outcome !== 'live') return null;
  const next = nextRepeat(lastDay, policyFor(settings.policies, deadline), settings.timeZone, now);
  if (next === null) return null;
  return { ...next, id: newId(), deadlineId: deadline.id, severity: deadline.severity, targetAt };
}

interface RecordToRepeat {
  readonly firmId: string;
  readonly record: DeadlineRecord;
  readonly now: Temporal.Instant;
}

/** The same, read and written. */
export async function planRepeat(sql: Sql, { firmId, record, now }: RecordToRepeat): Promise<void> {
  const { dossierId, id } = record;
  const { existing, settings } = await readAlertsInPlace(sql, { firmId, dossierId });
  const somethingAhead = existing.some(
    ({ deadlineId, status, routed }) => deadlineId === id && status === 'planned' && !routed,
  );
  const deadline = watchedDeadline(record);
  const repeat = repeatOf({ deadline, somethingAhead, settings, now });
  if (repeat === null) return;
  await writeAlerts(sql, firmId, { insert: [{ ...repeat, dossierId }], end: [], revive: [] });
}
