import {
  type AlertToRoute,
  type CorrectionToInsert,
  type DeadlineRecord,
  newId,
  type Recipient,
} from '@quantieme/persistence';
import type { Duty } from '../duty/index.ts';
import type { DeadlineToWatch } from './alert.ts';
import { targetOf } from './plan-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** People who were told of a date that no longer holds, and what they are told now. */
export interface Correction {
  readonly insert: CorrectionToInsert;
  readonly deadline: DeadlineToWatch;
  /** Null: the firm's own system. */
  readonly recipients: readonly (Recipient | null)[];
  readonly wokenAt: Temporal.Instant;
  /** Nothing is left to be done by anybody. */
  readonly ended: boolean;
  /** The new date is earlier than the one they were told of. */
  readonly broughtForward: boolean;
}

interface SettledAlerts {
  readonly dossierId: string;
  /** Settled, and woken because somebody had been told. */
  readonly settled: readonly AlertToRoute[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly duty: Duty;
  readonly now: Temporal.Instant;
}

/**
 * One correction for each deadline, whatever the number of alerts that had been sent. Whoever did the act knows it; a
 * date that has come back needs no word.
 */
export function correctionsOf(settled: SettledAlerts): readonly Correction[] {
  const byDeadline = Map.groupBy(settled.settled, ({ deadlineId }) => deadlineId);
  return settled.deadlines.flatMap((record) => {
    const alerts = byDeadline.get(record.id) ?? [];
    const last = alerts.at(-1);
    return last === undefined ? [] : correctionOf(last, alerts, { record, ...settled });
  });
}

function correctionOf(
  last: AlertToRoute,
  alerts: readonly AlertToRoute[],
  { record, dossierId, duty, now }: SettledAlerts & { readonly record: DeadlineRecord },
): readonly Correction[] {
  const deadline = watchedDeadline(record);
  const ended = deadline.done || deadline.outcome !== 'live';
  const target = ended ? null : targetOf(deadline);
  if (target?.epochMilliseconds === last.targetAt.epochMilliseconds) return [];
  const told = new Set(alerts.flatMap(({ mailedIds }) => mailedIds));
  const people = duty.people.filter(({ id }) => told.has(id) && id !== record.done?.by);
  const recipients = told.has(null) ? [...people, null] : people;
  if (recipients.length === 0) return [];
  return [
    {
      insert: {
        id: newId(),
        deadlineId: record.id,
        dossierId,
        severity: deadline.severity,
        targetAt: target ?? last.targetAt,
        corrects: last.id,
        settledBecause: target === null ? last.settledBecause : null,
      },
      deadline,
      recipients,
      wokenAt: now,
      ended,
      broughtForward: target !== null && Temporal.Instant.compare(target, last.targetAt) < 0,
    },
  ];
}
