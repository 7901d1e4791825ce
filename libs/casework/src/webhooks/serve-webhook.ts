import type { SendOutcome } from '@quantieme/notifications';
import {
  activePeople,
  claimDeliveries,
  type ClaimedDelivery,
  disableEndpoint,
  enqueueMail,
  type FirmSql,
  lockEndpoint,
  newId,
  settleRefused,
  settleTaken,
  takeFromFeed,
} from '@quantieme/persistence';
import { hrefOf, type FeedKindName } from '../changes/feed-kinds.ts';
import { scopeOfWorker } from '../context.ts';
import { webhookSecret } from '../identity/webhook-secret.ts';
import { LEASE_MS, type NoticeServices } from '../reminders/index.ts';
import { afterRefusal, DOWN_AFTER } from './after-refusal.ts';

/** Calls to one endpoint at the same moment, each of another dossier. */
const AT_ONCE = 8;
/** One endpoint must not keep a worker to itself: the sweep comes back. */
const ROUNDS = 50;

interface EndpointAddress {
  readonly firmId: string;
  readonly endpointId: string;
}

/**
 * Makes deliveries of what has changed, and the calls that are due. May be called any number of times, by any number of
 * workers, and be killed anywhere: the claim on the row decides who calls, and what is left over falls due again under
 * the same webhook-id.
 */
export async function serveWebhook(
  services: NoticeServices,
  address: EndpointAddress,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = await take(services, address);
    const calls = await deliverDue(services, address);
    if (!more && calls === 0) return;
  }
}

function take({ database, clock }: NoticeServices, { firmId, endpointId }: EndpointAddress) {
  return database.pipelined(scopeOfWorker(firmId), (sql) =>
    takeFromFeed(sql, endpointId, clock.now()),
  );
}

async function deliverDue(services: NoticeServices, address: EndpointAddress): Promise<number> {
  const token = newId();
  const { database, clock } = services;
  const claim = {
    endpointId: address.endpointId,
    token,
    leaseMs: LEASE_MS,
    atOnce: AT_ONCE,
    failuresBeforeRest: DOWN_AFTER,
    now: clock.now(),
  };
  const claimed = await database.pipelined(scopeOfWorker(address.firmId), (sql) =>
    claimDeliveries(sql, claim),
  );
  await Promise.all(claimed.map((delivery) => deliver(services, { address, token, delivery })));
  return claimed.length;
}

interface Call {
  readonly address: EndpointAddress;
  readonly token: string;
  readonly delivery: ClaimedDelivery;
}

async function deliver(services: NoticeServices, call: Call): Promise<void> {
  const { url, secretIds, id } = call.delivery;
  const outcome = await services.transports.webhooks.call({
    url,
    secrets: secretIds.map((secretId) => webhookSecret(secretId, services.secretKey)),
    id: webhookIdOf(id),
    payload: payloadOf(call.delivery),
  });
  await services.database.pipelined(scopeOfWorker(call.address.firmId), (sql) =>
    settle(sql, services, { ...call, outcome }),
  );
}

/** The same for every try, so that a duplicate can be dropped. */
export function webhookIdOf(deliveryId: string): string {
  return `msg_${deliveryId}`;
}

/** Ids: what there is to know is asked of the API, with rights of one's own. */
function payloadOf(delivery: ClaimedDelivery): object {
  const { type, kind, recordId: id, dossierId, number, action, happenedAt } = delivery;
  const href = action === 'deleted' ? null : hrefOf(kind as FeedKindName, { id, dossierId });
  return { type, timestamp: String(happenedAt), data: { id, kind, dossierId, number, href } };
}

async function settle(
  sql: FirmSql,
  { clock }: NoticeServices,
  call: Call & { readonly outcome: SendOutcome },
): Promise<void> {
  const { delivery, token, outcome } = call;
  const { firmId, endpointId } = call.address;
  const endpoint = await lockEndpoint(sql, endpointId);
  if (endpoint === null) return;
  const now = clock.now();
  const settling = { endpointId, delivery, token, now };
  if (outcome.kind === 'accepted') {
    const answer = outcome.receipt;
    await settleTaken(sql, { ...settling, answer }, endpoint.failures >= DOWN_AFTER);
    return;
  }
  const next = afterRefusal({
    tries: delivery.tries,
    firstTriedAt: delivery.firstTriedAt,
    failures: endpoint.failures + 1,
    failingSince: endpoint.failingSince ?? now,
    now,
    askedMs: outcome.retryInMs ?? 0,
    gone: outcome.final === true,
  });
  await settleRefused(sql, { ...settling, ...next, answer: outcome.error });
  if (next.disable === null || endpoint.state === 'disabled') return;
  await disableEndpoint(sql, endpointId, { because: next.disable, now });
  await tellOwners(sql, firmId, endpointId);
}

async function tellOwners(sql: FirmSql, firmId: string, endpointId: string): Promise<void> {
  const people = await activePeople(sql, firmId);
  for (const { email, locale } of people.filter(({ role }) => role === 'owner')) {
    const mail = { id: newId(), recipientEmail: email, locale, subjectId: endpointId };
    await enqueueMail(sql, firmId, { ...mail, kind: 'webhook-disabled' });
  }
}
