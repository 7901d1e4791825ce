import type { Refused } from '@quantieme/notifications';
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
  startMessage,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { whyNotSend } from './alert-decision.ts';
import { CHANNELS, type MessageToSend } from './channels/index.ts';
import { lawFence, renew } from './law-fence.ts';
import type { AlertToSay } from './message-content.ts';
import { isQuarantined, LEASE_MS, type NoticeServices, retryInMs } from './notice-services.ts';
import { watchedDeadline } from './watched-deadline.ts';

/** Of the product's clock: how long a digest waits for alerts that fell due before it. */
const DIGEST_PATIENCE_MINUTES = 10;

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
  const outcome = await CHANNELS[work.message.channel].deliver(services, work);
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
    if (stale.length === 0) leave(services, sql, { message, claim, look });
    return { message, look, stale };
  });
  if (first === null) return null;
  const { message, stale } = first;
  if (stale.length === 0) return toSend(services, { message, ...first.look });
  await renew(
    services,
    claim.firmId,
    stale.map(({ alert: { dossierId } }) => dossierId),
  );
  const look = await database.pipelined(scope, async (sql) => {
    const again = await lookAt(services, sql, claim);
    leave(services, sql, { message, claim, look: again });
    return again;
  });
  return toSend(services, { message, ...look });
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

interface Leaving {
  readonly message: ClaimedMessage;
  readonly claim: MessageClaim;
  readonly look: Look;
}

/** Not awaited, so that it travels with COMMIT; the transaction reports what fails. */
function leave(
  services: NoticeServices,
  sql: FirmSql,
  { message, claim, look: { alerts, leftOut } }: Leaving,
): void {
  const write = alerts.length === 0 ? cancelMessage : startMessage;
  const headerId = headerOf(services, message);
  write(sql, claim, { headerId, leftOut }).catch(() => undefined);
}

function toSend(
  services: NoticeServices,
  { message, alerts }: Omit<MessageToSend, 'headerId'>,
): MessageToSend | null {
  if (alerts.length === 0) return null;
  return { message, alerts, headerId: headerOf(services, message) };
}

function headerOf({ publicUrl }: NoticeServices, { id, channel }: ClaimedMessage): string {
  return CHANNELS[channel].headerOf(id, publicUrl);
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

function refusalOf(
  { retryBaseMs, clock }: NoticeServices,
  { attempts }: ClaimedMessage,
  { error, permanent, final, retryInMs: asked = 0 }: Refused,
) {
  const given = final === true || isQuarantined(attempts, permanent);
  const wait = Math.max(asked, retryInMs(attempts, retryBaseMs));
  return { error, now: clock.now(), retryInMs: given ? null : wait };
}
