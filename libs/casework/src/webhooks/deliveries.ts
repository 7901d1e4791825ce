import type {
  WebhookDeliveriesQuery,
  WebhookDeliveryPage,
  WebhookDeliveryView,
  WebhookReplayView,
  WebhookTrialView,
} from '@quantieme/contracts';
import {
  type DeliveryRow,
  endpointOfFirm,
  type FirmTransaction,
  insertTest,
  listDeliveries,
  lockEndpoint,
  newId,
  replayOne,
  replaySince,
  stateOfDelivery,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { scopeOf, type Context } from '../context.ts';
import { webhookSecret } from '../identity/webhook-secret.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { refusalText } from '../reminders/index.ts';
import { momentText } from '../views/lens.ts';
import { keepTrace } from './endpoints.ts';
import { deliveryUnknown, deliveryWaiting, endpointUnknown } from './webhook-problems.ts';
import { webhookIdOf } from './serve-webhook.ts';

type Query = {
  readonly [K in keyof WebhookDeliveriesQuery]: WebhookDeliveriesQuery[K] | undefined;
};

/** What was told to an endpoint, or is to be, newest first. */
export async function listWebhookDeliveries(
  ctx: Context,
  endpointId: string,
  { state, cursor, limit = DEFAULT_LIMIT }: Query,
): Promise<WebhookDeliveryPage> {
  const before = keyIn<[string]>(cursor, ['uuid'])?.[0] ?? null;
  const rows = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    if ((await endpointOfFirm(sql, endpointId)) === null) throw endpointUnknown();
    return listDeliveries(sql, { endpointId, state: state ?? null, before, limit: limit + 1 });
  });
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map((row) => deliveryView(ctx, row)), page };
}

function deliveryView({ actor, language }: Context, row: DeliveryRow): WebhookDeliveryView {
  const { id, type, number, kind, recordId, dossierId, state, tries, answer } = row;
  const moment = (at: Temporal.Instant | null) => momentText(at, actor.timeZone);
  return {
    id,
    webhookId: webhookIdOf(id),
    type,
    number,
    kind,
    recordId,
    dossierId,
    happenedAt: moment(row.happenedAt) ?? '',
    state,
    isBehind: state === 'waiting' && row.dueAt === null,
    tries,
    lastTriedAt: moment(row.lastTriedAt),
    nextTryAt: moment(row.dueAt),
    settledAt: moment(row.settledAt),
    answer: answer === null ? null : refusalText(answer)[language],
  };
}

interface OneDelivery {
  readonly endpointId: string;
  readonly deliveryId: string;
}

/** Calls once more, under the same id, in the order of its dossier. */
export function replayDelivery(
  ctx: Context,
  { endpointId, deliveryId }: OneDelivery,
): Promise<WebhookReplayView> {
  return replaying(ctx, endpointId, async (tx) => {
    const now = ctx.clock.now();
    const count = await replayOne(tx, deliveryId, { endpointId, now });
    if (count === 0) throw notReplayed(await stateOfDelivery(tx, { endpointId, deliveryId }));
    await keepTrace(tx, endpointId, { action: 'webhook.replay', after: { deliveryId } });
    return count;
  });
}

const notReplayed = (state: string | null) =>
  state === 'waiting' ? deliveryWaiting() : deliveryUnknown();

/** The same of everything that happened since a moment. */
export function replayDeliveries(
  ctx: Context,
  { endpointId, since }: { readonly endpointId: string; readonly since: string },
): Promise<WebhookReplayView> {
  return replaying(ctx, endpointId, async (tx) => {
    const now = ctx.clock.now();
    const count = await replaySince(tx, Temporal.Instant.from(since), { endpointId, now });
    await keepTrace(tx, endpointId, { action: 'webhook.replay', after: { since, count } });
    return count;
  });
}

async function replaying(
  ctx: Context,
  endpointId: string,
  replay: (tx: FirmTransaction) => Promise<number>,
): Promise<WebhookReplayView> {
  const count = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if ((await lockEndpoint(tx, endpointId)) === null) throw endpointUnknown();
    return replay(tx);
  });
  ctx.wake();
  return { count };
}

/** Calls at once, with nothing to say; what came of it, in words. */
export async function testWebhook(ctx: Context, endpointId: string): Promise<WebhookTrialView> {
  const { database, transports, clock, secretKey, language } = ctx;
  const endpoint = await database.pipelined(scopeOf(ctx), (sql) => endpointOfFirm(sql, endpointId));
  if (endpoint === null) throw endpointUnknown();
  const id = newId();
  const outcome = await transports.webhooks.call({
    url: endpoint.url,
    secrets: endpoint.secretIds.map((secretId) => webhookSecret(secretId, secretKey)),
    id: webhookIdOf(id),
    payload: { type: 'webhook.test', timestamp: String(realClock.now()), data: {} },
  });
  const taken = outcome.kind === 'accepted';
  const answer = outcome.kind === 'accepted' ? outcome.receipt : outcome.error;
  await database.firm(scopeOf(ctx), async (tx) => {
    if ((await lockEndpoint(tx, endpointId)) === null) throw endpointUnknown();
    await insertTest(tx, { id, endpointId, taken, answer, now: clock.now() });
    await keepTrace(tx, endpointId, { action: 'webhook.test', after: { taken } });
  });
  return { taken, answer: refusalText(answer)[language] };
}
