import { messageIdOf, renderAlertMail } from '@quantieme/notifications';
import {
  activePeople,
  type Claim,
  claimAlert,
  type ClaimedAlert,
  type DeadlineRecord,
  deadlinesToWatch,
  newId,
  openSends,
  type Recipient,
  recordRefused,
  recordSent,
  type SendRecord,
  startSend,
  type Sql,
  writeAlerts,
} from '@quantieme/persistence';
import { alertContent } from './alert-content.ts';
import { recipientsOf, whyNotSend } from './alert-decision.ts';
import { finishAlert } from './finish-alert.ts';
import { isQuarantined, LEASE_MS, type NoticeServices } from './notice-services.ts';
import { type AlertChannel, policyFor } from './reminder-policy.ts';
import { readAlertsInPlace, syncAlerts } from './sync-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** An alert in this worker's hands, its deadline still calling for it. */
interface AlertToSend {
  readonly alert: ClaimedAlert;
  readonly record: DeadlineRecord;
  readonly people: readonly Recipient[];
  readonly sends: readonly SendRecord[];
}

/**
 * Sends one alert that has fallen due, to everybody it is for, or cancels it if its deadline no longer calls for it.
 *
 * May be called any number of times, by any number of workers, and be killed anywhere: the claim on the row decides who
 * sends, each mail is written down as soon as the server has taken it, and what is left over falls due again.
 */
export async function sendAlert(
  services: NoticeServices,
  { firmId, alertId }: { readonly firmId: string; readonly alertId: string },
): Promise<void> {
  const claim: Claim = { firmId, alertId, token: newId() };
  const work = await services.database.pipelined(workerOf(claim), (sql) =>
    takeAlert(services, sql, claim),
  );
  if (work === null) return;
  for (const send of work.sends.filter(isMailToSend)) {
    const held = await sendMailOf(services, claim, work, send);
    if (!held) return;
  }
  await services.database.pipelined(workerOf(claim), (sql) =>
    finishAlert(services, sql, { claim, alert: work.alert, record: work.record }),
  );
}

const workerOf = ({ firmId }: Claim) => ({ firmId, userId: null, actorKind: 'worker' }) as const;

async function takeAlert(
  services: NoticeServices,
  sql: Sql,
  claim: Claim,
): Promise<AlertToSend | null> {
  const now = services.clock.now();
  const alert = await claimAlert(sql, claim, { now, leaseMs: LEASE_MS });
  if (alert === null) return null;
  const records = await deadlinesToWatch(sql, claim.firmId, alert.dossierId);
  const record = records.find(({ id }) => id === alert.deadlineId);
  const because = whyNotSend(alert, record && watchedDeadline(record));
  if (record === undefined || because !== null) {
    await dropAlert(sql, { claim, alert, now, because: because ?? 'extinguished' });
    return null;
  }
  const people = await activePeople(sql, claim.firmId);
  const sends = await planSends(sql, { claim, alert, record, people, now });
  return { alert, record, people, sends };
}

/** A date that moved without its alerts being replaced would leave nobody warned of the new one. */
async function dropAlert(
  sql: Sql,
  dropped: { claim: Claim; alert: ClaimedAlert; now: Temporal.Instant; because: string },
): Promise<void> {
  const { claim, alert, now, because } = dropped;
  await writeAlerts(sql, claim.firmId, {
    insert: [],
    end: [{ id: alert.id, because }],
    revive: [],
  });
  if (because !== 'overtaken') {
    await syncAlerts(sql, { firmId: claim.firmId, dossierId: alert.dossierId, now });
  }
}

interface SendsToPlan {
  readonly claim: Claim;
  readonly alert: ClaimedAlert;
  readonly record: DeadlineRecord;
  readonly people: readonly Recipient[];
  readonly now: Temporal.Instant;
}

async function planSends(sql: Sql, plan: SendsToPlan): Promise<readonly SendRecord[]> {
  const { claim, alert, record, people, now } = plan;
  const { settings } = await readAlertsInPlace(sql, { ...claim, dossierId: alert.dossierId });
  const { channels } = policyFor(settings.policies, watchedDeadline(record));
  const sends = recipientsOf(alert, people).flatMap((recipient) =>
    channels.map((channel: AlertChannel) => ({ id: newId(), channel, recipientId: recipient.id })),
  );
  return openSends(sql, claim, { sends, now });
}

function isMailToSend(send: SendRecord): boolean {
  return send.channel === 'mail' && (send.state === 'pending' || send.state === 'failed');
}

/** False when the alert is no longer ours: cancelled, acknowledged, or taken by another worker. */
async function sendMailOf(
  services: NoticeServices,
  claim: Claim,
  { alert, record, people }: AlertToSend,
  send: SendRecord,
): Promise<boolean> {
  const { database, mailer, publicUrl } = services;
  const recipient = people.find(({ id }) => id === send.recipientId);
  const now = services.clock.now();
  const messageId = messageIdOf(send.id, publicUrl);
  const held = await database.pipelined(workerOf(claim), (sql) =>
    startSend(sql, claim, { id: send.id, messageId, leaseMs: LEASE_MS }),
  );
  if (!held) return false;
  const outcome =
    recipient === undefined
      ? ({ kind: 'refused', permanent: true, error: 'The recipient has left the firm.' } as const)
      : await mailer.send({
          to: { name: recipient.name, address: recipient.email },
          ...renderAlertMail(alertContent(alert, record, { now, publicUrl }), recipient.locale),
          messageId,
          sentAt: now,
        });
  await database.pipelined(workerOf(claim), (sql) =>
    outcome.kind === 'accepted'
      ? recordSent(sql, claim, { sendId: send.id, now })
      : recordRefused(sql, claim, {
          sendId: send.id,
          error: outcome.error,
          quarantined:
            recipient === undefined || isQuarantined(send.attempts + 1, outcome.permanent),
        }),
  );
  return true;
}
