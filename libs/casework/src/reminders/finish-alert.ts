import {
  type Claim,
  type ClaimedAlert,
  type DeadlineRecord,
  newId,
  releaseAlert,
  type SendRecord,
  sendsOf,
  type Sql,
  writeAlerts,
} from '@quantieme/persistence';
import { isQuarantined, type NoticeServices, retryInMs } from './notice-services.ts';
import { nextRepeat, targetOf } from './plan-alerts.ts';
import { policyFor } from './reminder-policy.ts';
import { readAlertsInPlace } from './sync-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

interface AlertToFinish {
  readonly claim: Claim;
  readonly alert: ClaimedAlert;
  readonly record: DeadlineRecord;
}

/** Writes down what came of an alert, when to try what is left, and the reminder of the day after. */
export async function finishAlert(
  services: NoticeServices,
  sql: Sql,
  { claim, alert, record }: AlertToFinish,
): Promise<void> {
  const now = services.clock.now();
  const sends = await sendsOf(sql, claim);
  const result = resultOf(sends, alert.attempts);
  const released = await releaseAlert(sql, claim, {
    ...result,
    retryInMs: result.pending ? retryInMs(alert.attempts, services.retryBaseMs) : null,
    now,
  });
  if (released) await planRepeat(sql, { firmId: claim.firmId, record, now });
}

/** Sent as soon as one mail has left, or when the application is the only channel. */
function resultOf(sends: readonly SendRecord[], attempts: number) {
  const mails = sends.filter(({ channel }) => channel === 'mail');
  const reached = (mails.length > 0 ? mails : sends).some(({ state }) => state === 'sent');
  const left = mails.some(({ state }) => state === 'pending' || state === 'failed');
  const pending = left || (sends.length === 0 && !isQuarantined(attempts, false));
  return {
    status: reached ? ('sent' as const) : ('failed' as const),
    pending,
    error: errorOf(sends),
  };
}

function errorOf(sends: readonly SendRecord[]): string | null {
  if (sends.length === 0) return 'Nobody in the firm can receive this alert.';
  return sends.find(({ lastError }) => lastError !== null)?.lastError ?? null;
}

interface DeadlineToRepeat {
  readonly firmId: string;
  readonly record: DeadlineRecord;
  readonly now: Temporal.Instant;
}

/** Once no step is ahead of it any more, a deadline nobody has acknowledged comes back every day. */
export async function planRepeat(
  sql: Sql,
  { firmId, record, now }: DeadlineToRepeat,
): Promise<void> {
  const { dossierId } = record;
  const deadline = watchedDeadline(record);
  const lastDay = deadline.prudentLastDay ?? deadline.lastDay;
  if (lastDay === null || deadline.done || deadline.outcome !== 'live') return;
  const { existing, settings } = await readAlertsInPlace(sql, { firmId, dossierId });
  const ofDeadline = existing.filter((alert) => alert.deadlineId === deadline.id);
  const targetAt = targetOf(deadline);
  if (targetAt === null || ofDeadline.some(({ status }) => status === 'planned')) return;
  const policy = policyFor(settings.policies, deadline);
  const next = nextRepeat(lastDay, policy, settings.timeZone, now);
  if (next === null) return;
  const { id: deadlineId, severity } = deadline;
  const repeat = { ...next, id: newId(), deadlineId, dossierId, severity, targetAt };
  await writeAlerts(sql, firmId, { insert: [repeat], end: [], revive: [] });
}
