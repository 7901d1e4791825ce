import { randomBytes } from 'node:crypto';
import type { ApiClientView, ApiClientWithSecret, CreateApiSecretBody } from '@quantieme/contracts';
import {
  appendAudit,
  endApiSecret,
  insertApiSecret,
  newId,
  secretsOf,
  type FirmTransaction,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { secretNeedsKeys, secretUnknown, twoSecrets } from './api-client-problems.ts';
import { SECRET_PREFIX } from './api-token.ts';
import { secretEnd } from './expiry.ts';
import { liveClient, viewOf } from './locked-client.ts';

/** One is in use, the other replaces it. */
const MOST_SECRETS = 2;

/** Another secret, told this once; the one before goes on until somebody ends it, or its last day. */
export function rotateApiSecret(
  ctx: Context,
  id: string,
  { expiresOn }: CreateApiSecretBody,
): Promise<ApiClientWithSecret> {
  const expiresAt = secretEnd(expiresOn, ctx.actor.timeZone, '/expiresOn');
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await liveClient(tx, id);
    const secrets = (await secretsOf(tx, [id])).get(id) ?? [];
    if (secrets.length >= MOST_SECRETS) throw twoSecrets();
    const secret = await writeSecret(ctx, tx, { id, expiresAt });
    return { ...(await viewOf(ctx, tx, id)), secret };
  });
}

/** For good, and its tokens with it. */
export function endSecret(ctx: Context, id: string, secretId: string): Promise<ApiClientView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { publicKeys } = await liveClient(tx, id);
    const secrets = (await secretsOf(tx, [id])).get(id) ?? [];
    if (!secrets.some((secret) => secret.id === secretId)) throw secretUnknown();
    if (secrets.length === 1 && publicKeys.length === 0) throw secretNeedsKeys();
    await endApiSecret(tx, { id: secretId, clientId: id });
    await appendAudit(tx, { action: 'api-secret.end', ...subjectOf(id), before: { secretId } });
    return viewOf(ctx, tx, id);
  });
}

export async function writeSecret(
  { actor: { userId: createdBy } }: Context,
  tx: FirmTransaction,
  { id: clientId, expiresAt }: { readonly id: string; readonly expiresAt: Temporal.Instant },
): Promise<string> {
  const secret = SECRET_PREFIX + randomBytes(32).toString('base64url');
  const id = newId();
  await insertApiSecret(tx, {
    id,
    clientId,
    secretHash: tokenHash(secret),
    ending: secret.slice(-4),
    expiresAt,
    createdBy,
  });
  const after = { secretId: id, expiresAt: expiresAt.toString() };
  await appendAudit(tx, { action: 'api-secret.create', ...subjectOf(clientId), after });
  return secret;
}

const subjectOf = (subjectId: string) => ({ subjectKind: 'api-client', subjectId });
