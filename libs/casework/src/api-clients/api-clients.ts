import type {
  ApiClientList,
  ApiClientView,
  ApiClientWithSecret,
  ChangeApiClientBody,
  CreateApiClientBody,
} from '@quantieme/contracts';
import {
  apiClients,
  appendAudit,
  endApiTokens,
  insertApiClient,
  lockFirm,
  newId,
  secretsOf,
  setApiClientRevoked,
  updateApiClient,
  type ApiClientSettings,
  type FirmTransaction,
} from '@quantieme/persistence';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { initialsOf } from '../identity/initials.ts';
import { wholeList } from '../paging.ts';
import { clientLive, tooManyClients } from './api-client-problems.ts';
import { apiClientView } from './api-client-view.ts';
import { writeSecret } from './api-secrets.ts';
import { clientEnd, secretEnd } from './expiry.ts';
import { liveClient, lockedClient, viewOf } from './locked-client.ts';
import { readAddresses } from './read-addresses.ts';
import { readPublicKeys } from './public-keys.ts';

const MOST_CLIENTS = 50;
const REQUESTS_PER_MINUTE = 600;

/** What the audit keeps of a client: of keys, their names. */
function traceOf(client: ApiClientSettings) {
  const { name, scopes, addresses, requestsPerMinute, publicKeys, expiresAt } = client;
  const kids = publicKeys.map(({ kid }) => kid);
  const until = expiresAt?.toString() ?? null;
  return { name, scopes, addresses, requestsPerMinute, publicKeys: kids, expiresAt: until };
}

export async function listApiClients(ctx: Context): Promise<ApiClientList> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const rows = await apiClients(tx);
    const secrets = await secretsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return wholeList(rows.map((row) => apiClientView(row, secrets.get(row.id) ?? [], ctx)));
  });
}

export function readApiClient(ctx: Context, id: string): Promise<ApiClientView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(ctx, tx, id));
}

/** Other software gets an id and, unless it signs with keys of its own, a secret, told this once. */
export async function createApiClient(
  ctx: Context,
  body: CreateApiClientBody,
): Promise<ApiClientWithSecret> {
  const { timeZone, userId: createdBy } = ctx.actor;
  const id = newId();
  const client = {
    name: body.name.trim(),
    scopes: [...new Set(body.scopes)],
    addresses: readAddresses(body.addresses ?? []),
    requestsPerMinute: body.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    publicKeys: (await readPublicKeys(body.publicKeys ?? '')) as ApiClientSettings['publicKeys'],
    expiresAt: clientEnd(body.expiresOn ?? null, timeZone),
  };
  const expiresAt = secretEnd(body.secretExpiresOn, timeZone, '/secretExpiresOn');
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, ctx.actor.firmId);
    const live = (await apiClients(tx)).filter(({ revokedAt }) => revokedAt === null);
    if (live.length >= MOST_CLIENTS) throw tooManyClients(MOST_CLIENTS);
    await insertApiClient(tx, { ...client, id, initials: initialsOf(client.name), createdBy });
    await keepTrace(tx, 'api-client.create', { id, after: traceOf(client) });
    const secret =
      client.publicKeys.length === 0 ? await writeSecret(ctx, tx, { id, expiresAt }) : null;
    return { ...(await viewOf(ctx, tx, id)), secret };
  });
}

/** Counts at once, for tokens that are out too. */
export async function changeApiClient(
  ctx: Context,
  { id, version }: { readonly id: string; readonly version: number },
  body: ChangeApiClientBody,
): Promise<ApiClientView> {
  const keys = body.publicKeys === undefined ? undefined : await readPublicKeys(body.publicKeys);
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await liveClient(tx, id);
    if (before.version !== version) throw staleVersion();
    const after: ApiClientSettings = {
      name: body.name?.trim() ?? before.name,
      scopes: [...new Set(body.scopes ?? before.scopes)],
      addresses: body.addresses ? readAddresses(body.addresses) : before.addresses,
      requestsPerMinute: body.requestsPerMinute ?? before.requestsPerMinute,
      publicKeys: (keys ?? before.publicKeys) as ApiClientSettings['publicKeys'],
      expiresAt:
        body.expiresOn === undefined
          ? before.expiresAt
          : clientEnd(body.expiresOn, ctx.actor.timeZone),
    };
    await updateApiClient(tx, { ...after, id, initials: initialsOf(after.name) });
    if (keys !== undefined) await endApiTokens(tx, id, 'of-assertions');
    await keepTrace(tx, 'api-client.change', {
      id,
      before: traceOf(before),
      after: traceOf(after),
    });
    return viewOf(ctx, tx, id);
  });
}

/** Ends its tokens at once. It can be restored; the tokens cannot. */
export function revokeApiClient(ctx: Context, id: string): Promise<ApiClientView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await liveClient(tx, id);
    await setApiClientRevoked(tx, id, true);
    await endApiTokens(tx, id, 'all');
    await keepTrace(tx, 'api-client.revoke', { id });
    return viewOf(ctx, tx, id);
  });
}

export function restoreApiClient(ctx: Context, id: string): Promise<ApiClientView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { revokedAt } = await lockedClient(tx, id);
    if (revokedAt === null) throw clientLive();
    await setApiClientRevoked(tx, id, false);
    await keepTrace(tx, 'api-client.restore', { id });
    return viewOf(ctx, tx, id);
  });
}

interface Trace {
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function keepTrace(tx: FirmTransaction, action: string, { id, ...states }: Trace): Promise<void> {
  return appendAudit(tx, { action, subjectKind: 'api-client', subjectId: id, ...states });
}
