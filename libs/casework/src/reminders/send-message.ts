import { messageIdOf, type SendOutcome } from '@quantieme/notifications';
import {
  cancelMessage,
  carriedAlerts,
  type CarriedAlert,
  claimMessage,
  type ClaimedMessage,
  gatherOlderDigests,
  type MessageClaim,
  newId,
  recordAccepted,
  recordRefused,
  type Recipient,
  type Sql,
  startMessage,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { whyNotSend } from './alert-decision.ts';
import { mailOf } from './message-content.ts';
import { isQuarantined, LEASE_MS, type NoticeServices, retryInMs } from './notice-services.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** Of the product's clock: how long a digest waits for alerts that fell due before it. */
const DIGEST_PATIENCE_MINUTES = 10;

/** A message in this worker's hands, with what is still worth saying of what it carries. */
interface MessageToSend {
  readonly message: ClaimedMessage;
  readonly alerts: readonly CarriedAlert[];
  readonly headerId: string;
}

/**
 * Sends one message whose hour has come, without what has been settled or acknowledged since it was put together.
 *
 * May be called any number of times, by any number of workers, and be killed anywhere: the claim on the row decides who
 * sends, the answer of the server is written down as soon as it has come, and what is left over falls due again under
 * the same Message-ID.
 */
export async function sendMessage(
  services: NoticeServices,
  { firmId, messageId }: { readonly firmId: string; readonly messageId: string },
): Promise<void> {
  const claim: MessageClaim = { firmId, messageId, token: newId() };
  const scope = scopeOfWorker(firmId);
  const work = await services.database.pipelined(scope, (sql) => takeMessage(services, sql, claim));
  if (work === null) return;
  const outcome = await deliver(services, work);
  await services.database.pipelined(scope, (sql) =>
    outcome.kind === 'accepted'
      ? recordAccepted(sql, claim, { receipt: outcome.receipt, now: services.clock.now() })
      : recordRefused(sql, claim, refusalOf(services, work.message, outcome)),
  );
}

async function takeMessage(
  { clock, publicUrl }: NoticeServices,
  sql: Sql,
  claim: MessageClaim,
): Promise<MessageToSend | null> {
  const now = clock.now();
  const [message, , carried] = await Promise.all([
    claimMessage(sql, claim, {
      now,
      leaseMs: LEASE_MS,
      patienceMinutes: DIGEST_PATIENCE_MINUTES,
    }),
    gatherOlderDigests(sql, claim),
    carriedAlerts(sql, claim, now),
  ]);
  if (message === null) return null;
  const looked = carried.map((alert) => ({ alert, because: whyLeaveOut(alert) }));
  const headerId = messageIdOf(claim.messageId, publicUrl);
  const leftOut = looked.flatMap(({ alert: { sendId }, because }) =>
    because === null ? [] : [{ sendId, because }],
  );
  const alerts = looked.filter(({ because }) => because === null).map(({ alert }) => alert);
  // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
  const write = alerts.length === 0 ? cancelMessage : startMessage;
  write(sql, claim, { headerId, leftOut }).catch(() => undefined);
  return alerts.length === 0 ? null : { message, alerts, headerId };
}

/** Why an alert is no longer worth saying, at the last look before it leaves; null = say it. */
function whyLeaveOut(alert: CarriedAlert): string | null {
  const deadline = watchedDeadline(alert.deadline);
  // A correction says what is true when it leaves, unless that is what people had been told.
  if (alert.toldTargetAt !== null) {
    return whyNotSend({ targetAt: alert.toldTargetAt, overtaken: false }, deadline) === null
      ? 'moved'
      : null;
  }
  if (alert.status === 'acknowledged') return 'acknowledged';
  return alert.settledBecause ?? whyNotSend(alert, deadline);
}

const GONE = {
  kind: 'refused',
  permanent: true,
  error: 'The recipient has left the firm.',
} as const satisfies SendOutcome;

function deliver(services: NoticeServices, work: MessageToSend): Promise<SendOutcome> {
  const { recipient } = work.message;
  return recipient === null ? Promise.resolve(GONE) : sendMailTo(recipient, services, work);
}

function sendMailTo(
  recipient: Recipient,
  { mailer, clock, publicUrl }: NoticeServices,
  { message, alerts, headerId }: MessageToSend,
): Promise<SendOutcome> {
  const now = clock.now();
  const { timeZone } = message;
  return mailer.send({
    to: { name: recipient.name, address: recipient.email },
    ...mailOf(alerts, { now, timeZone, publicUrl, language: recipient.locale }),
    messageId: headerId,
    sentAt: now,
  });
}

function refusalOf(
  { retryBaseMs, clock }: NoticeServices,
  { attempts, recipient }: ClaimedMessage,
  { error, permanent }: Extract<SendOutcome, { kind: 'refused' }>,
) {
  const given = recipient === null || isQuarantined(attempts, permanent);
  return { error, now: clock.now(), retryInMs: given ? null : retryInMs(attempts, retryBaseMs) };
}
