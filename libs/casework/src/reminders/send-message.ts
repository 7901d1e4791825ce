import { messageIdOf, type SendOutcome } from '@quantieme/notifications';
import {
  cancelMessage,
  carriedAlerts,
  type CarriedAlert,
  claimMessage,
  type ClaimedMessage,
  type FirmSql,
  gatherOlderDigests,
  type MessageClaim,
  newId,
  recordAccepted,
  recordRefused,
  type Recipient,
  startMessage,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { acknowledgementLink } from '../identity/acknowledgement-token.ts';
import { whyNotSend } from './alert-decision.ts';
import { lawFence, renew } from './law-fence.ts';
import { type AlertToSay, mailOf } from './message-content.ts';
import { isQuarantined, LEASE_MS, type NoticeServices, retryInMs } from './notice-services.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** Of the product's clock: how long a digest waits for alerts that fell due before it. */
const DIGEST_PATIENCE_MINUTES = 10;

/** A message in this worker's hands, with what is still worth saying of what it carries. */
interface MessageToSend {
  readonly message: ClaimedMessage;
  readonly alerts: readonly AlertToSay[];
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
  const work = await takeMessage(services, claim);
  if (work === null) return;
  const outcome = await deliver(services, work);
  await services.database.pipelined(scope, (sql) =>
    outcome.kind === 'accepted'
      ? recordAccepted(sql, claim, { receipt: outcome.receipt, now: services.clock.now() })
      : recordRefused(sql, claim, refusalOf(services, work.message, outcome)),
  );
}

/** Dates that other law than that of today has computed are computed again before they are said. */
async function takeMessage(
  services: NoticeServices,
  claim: MessageClaim,
): Promise<MessageToSend | null> {
  const { database } = services;
  const scope = scopeOfWorker(claim.firmId);
  const first = await database.pipelined(scope, async (sql) => {
    const [message, , look] = await Promise.all([
      claimMessage(sql, claim, momentOf(services)),
      gatherOlderDigests(sql, claim),
      lookAt(services, sql, claim),
    ]);
    if (message === null) return null;
    const stale = look.alerts.filter(({ toVerify }) => toVerify);
    if (stale.length === 0) leave(services, sql, { claim, look });
    return { message, look, stale };
  });
  if (first === null) return null;
  const { message, stale } = first;
  if (stale.length === 0) return toSend(services, claim, { message, ...first.look });
  await renew(
    services,
    claim.firmId,
    stale.map(({ alert: { dossierId } }) => dossierId),
  );
  const look = await database.pipelined(scope, async (sql) => {
    const again = await lookAt(services, sql, claim);
    leave(services, sql, { claim, look: again });
    return again;
  });
  return toSend(services, claim, { message, ...look });
}

function momentOf({ clock }: NoticeServices) {
  return {
    now: clock.now(),
    leaseMs: LEASE_MS,
    patienceMinutes: DIGEST_PATIENCE_MINUTES,
  };
}

interface Look {
  readonly alerts: readonly AlertToSay[];
  readonly leftOut: readonly { readonly sendId: string; readonly because: string }[];
}

async function lookAt({ clock }: NoticeServices, sql: FirmSql, claim: MessageClaim): Promise<Look> {
  const [carried, isStale] = await Promise.all([
    carriedAlerts(sql, claim, clock.now()),
    lawFence(sql),
  ]);
  const looked = carried.map((alert) => ({ alert, because: whyLeaveOut(alert) }));
  return {
    alerts: looked
      .filter(({ because }) => because === null)
      .map(({ alert }) => ({ alert, toVerify: isStale(alert.deadline) })),
    leftOut: looked.flatMap(({ alert: { sendId }, because }) =>
      because === null ? [] : [{ sendId, because }],
    ),
  };
}

/** Not awaited, so that it travels with COMMIT; the transaction reports what fails. */
function leave(
  { publicUrl }: NoticeServices,
  sql: FirmSql,
  { claim, look: { alerts, leftOut } }: { readonly claim: MessageClaim; readonly look: Look },
): void {
  const write = alerts.length === 0 ? cancelMessage : startMessage;
  const headerId = messageIdOf(claim.messageId, publicUrl);
  write(sql, claim, { headerId, leftOut }).catch(() => undefined);
}

function toSend(
  { publicUrl }: NoticeServices,
  { messageId }: MessageClaim,
  { message, alerts }: Omit<MessageToSend, 'headerId'>,
): MessageToSend | null {
  if (alerts.length === 0) return null;
  return { message, alerts, headerId: messageIdOf(messageId, publicUrl) };
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
  { mailer, clock, publicUrl, secretKey }: NoticeServices,
  { message, alerts, headerId }: MessageToSend,
): Promise<SendOutcome> {
  const now = clock.now();
  const { timeZone } = message;
  return mailer.send({
    to: { name: recipient.name, address: recipient.email },
    ...mailOf(alerts, {
      now,
      timeZone,
      publicUrl,
      acknowledgeLink: acknowledgementLink(publicUrl, message.id, secretKey),
      language: recipient.locale,
    }),
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
