import type {
  CreateWebhookEndpoint,
  UpdateWebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointView,
} from '@quantieme/contracts';
import {
  appendAudit,
  deleteEndpoint,
  disableEndpoint,
  enableEndpoint,
  type EndpointRecord,
  endpointOfFirm,
  endpointsOfFirm,
  type EndpointWithBacklog,
  type FirmSql,
  type FirmTransaction,
  insertEndpoint,
  lockEndpoint,
  lockFirm,
  newId,
  rotateEndpointSecret,
  updateEndpoint,
} from '@quantieme/persistence';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { webhookSecret } from '../identity/webhook-secret.ts';
import { problemOfWebhookUrl } from '../identity/webhook-url.ts';
import { wholeList } from '../paging.ts';
import { momentText } from '../views/lens.ts';
import { addressRefused, endpointUnknown, noTypes, tooManyEndpoints } from './webhook-problems.ts';

const MOST = 20;
/** How long the secret before goes on signing. */
const FORMER_HOURS = 24;

export async function listWebhooks(ctx: Context): Promise<WebhookEndpointPage> {
  const endpoints = await ctx.database.pipelined(scopeOf(ctx), (sql) => endpointsOfFirm(sql));
  return wholeList(endpoints.map((endpoint) => endpointView(ctx, endpoint)));
}

export async function readWebhookEndpoint(ctx: Context, id: string): Promise<WebhookEndpointView> {
  const endpoint = await ctx.database.pipelined(scopeOf(ctx), (sql) => endpointOfFirm(sql, id));
  if (endpoint === null) throw endpointUnknown();
  return endpointView(ctx, endpoint);
}

/** Called from now on, for what happens from now on. The secret is told this once. */
export async function createWebhook(
  ctx: Context,
  { url, types, description = '' }: CreateWebhookEndpoint,
): Promise<WebhookEndpointView> {
  await refuseAddress(ctx, url);
  if (types.length === 0) throw noTypes();
  const [id, secretId] = [newId(), newId()];
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, ctx.actor.firmId);
    if ((await endpointsOfFirm(tx)).length >= MOST) throw tooManyEndpoints(MOST);
    const wanted = { url, types: [...new Set(types)], description };
    await insertEndpoint(tx, { ...wanted, id, secretId, now: ctx.clock.now() });
    await keepTrace(tx, id, { action: 'webhook.create', after: traceOf(wanted) });
    const secret = webhookSecret(secretId, ctx.secretKey);
    return endpointView(ctx, await found(tx, id), secret);
  });
}

interface Change {
  readonly id: string;
  readonly version: number;
  readonly body: UpdateWebhookEndpoint;
}

export async function updateWebhook(
  ctx: Context,
  { id, version, body }: Change,
): Promise<WebhookEndpointView> {
  if (body.url !== undefined) await refuseAddress(ctx, body.url);
  if (body.types?.length === 0) throw noTypes();
  return changing(ctx, id, async (tx, before) => {
    if (before.version !== version) throw staleVersion();
    const { url, types, description } = before;
    const after = {
      url: body.url ?? url,
      types: [...new Set(body.types ?? types)],
      description: body.description ?? description,
    };
    const now = ctx.clock.now();
    await updateEndpoint(tx, id, { change: after, now });
    const enabled = body.enabled ?? before.state === 'enabled';
    if (enabled !== (before.state === 'enabled')) await switchTo(tx, id, { enabled, now });
    const trace = { before: traceOf(before), after: { ...traceOf(after), enabled } };
    await keepTrace(tx, id, { action: 'webhook.update', ...trace });
  });
}

function switchTo(
  tx: FirmTransaction,
  id: string,
  { enabled, now }: { readonly enabled: boolean; readonly now: Temporal.Instant },
): Promise<void> {
  return enabled
    ? enableEndpoint(tx, id, now)
    : disableEndpoint(tx, id, { because: 'person', now });
}

/** Another secret, told this once; the one before signs as well for a day. */
export async function rotateWebhook(ctx: Context, id: string): Promise<WebhookEndpointView> {
  const secretId = newId();
  const view = await changing(ctx, id, async (tx) => {
    await rotateEndpointSecret(tx, id, { secretId, formerHours: FORMER_HOURS });
    await keepTrace(tx, id, { action: 'webhook.rotate' });
  });
  return { ...view, secret: webhookSecret(secretId, ctx.secretKey) };
}

/** It and its deliveries; the feed keeps what they said. */
export async function removeWebhookEndpoint(ctx: Context, id: string): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockEndpoint(tx, id);
    if (before === null) throw endpointUnknown();
    await deleteEndpoint(tx, id);
    await keepTrace(tx, id, { action: 'webhook.delete', before: traceOf(before) });
  });
}

async function changing(
  ctx: Context,
  id: string,
  change: (tx: FirmTransaction, before: EndpointRecord) => Promise<void>,
): Promise<WebhookEndpointView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockEndpoint(tx, id);
    if (before === null) throw endpointUnknown();
    await change(tx, before);
    return endpointView(ctx, await found(tx, id));
  });
  ctx.wake();
  return view;
}

async function found(sql: FirmSql, id: string): Promise<EndpointWithBacklog> {
  const endpoint = await endpointOfFirm(sql, id);
  if (endpoint === null) throw endpointUnknown();
  return endpoint;
}

/** What can be known before it is called; each call looks again at where the name leads. */
async function refuseAddress({ transports }: Context, url: string): Promise<void> {
  const problem = problemOfWebhookUrl(url);
  if (problem !== null) throw invalid([problem]);
  const because = await transports.webhooks.whyNotCalled(url);
  if (because !== null) throw addressRefused(because);
}

/** An address may hold a key of the system that listens there: the audit keeps whose it is. */
function traceOf({ url, types, description }: Omit<CreateWebhookEndpoint, 'enabled'>) {
  return { host: new URL(url).host, types, description };
}

export interface Trace {
  readonly action: string;
  readonly before?: object;
  readonly after?: object;
}

export function keepTrace(tx: FirmTransaction, subjectId: string, trace: Trace): Promise<void> {
  const { action, before = null, after = null } = trace;
  return appendAudit(tx, { action, subjectKind: 'webhook', subjectId, before, after });
}

function endpointView(
  { actor }: Context,
  endpoint: EndpointWithBacklog,
  secret: string | null = null,
): WebhookEndpointView {
  const { id, url, description, types, state, disabledBecause, waiting, version } = endpoint;
  const moment = (at: Temporal.Instant | null) => momentText(at, actor.timeZone);
  return {
    id,
    url,
    description,
    types,
    enabled: state === 'enabled',
    disabledBecause,
    disabledAt: moment(endpoint.disabledAt),
    failingSince: moment(endpoint.failingSince),
    lastTakenAt: moment(endpoint.lastTakenAt),
    waiting,
    formerSecretUntil: moment(endpoint.formerUntil),
    secret,
    createdAt: moment(endpoint.createdAt) ?? '',
    version,
  };
}
