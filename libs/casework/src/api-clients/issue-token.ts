import { randomBytes } from 'node:crypto';
import {
  appendAudit,
  forgetOldAnswers,
  forgetOldApiTokens,
  insertApiToken,
  markSecretUsed,
  newId,
  takeAssertion,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { isMachinePermission } from '../identity/permissions.ts';
import { TOKEN_PREFIX } from './api-token.ts';
import { replayed } from './client-assertion.ts';
import type { ProvenClient } from './prove-client.ts';
import { TokenRefusal } from './token-refusal.ts';

const TOKEN_SECONDS = 3600;

export interface IssuedToken {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly seconds: number;
}

/** A token for what is asked (all the client may do, if nothing is), never longer than what it was asked with. */
export async function issueToken(
  { database }: Services,
  client: ProvenClient,
  { scope, requestId }: { readonly scope: string | null; readonly requestId: string },
): Promise<IssuedToken> {
  const { actor, door, address, assertion } = client;
  const { userId: clientId } = actor;
  const scopes = scopesAsked(scope, door.scopes.filter(isMachinePermission));
  const seconds = secondsOf(client);
  const token = TOKEN_PREFIX + randomBytes(32).toString('base64url');
  const id = newId();
  const acting = { ...actor, actorKind: 'client', requestId } as const;
  const { secretId } = door;
  await database.firm(acting, async (tx) => {
    if (assertion !== null && !(await takeAssertion(tx, { clientId, ...assertion }))) {
      throw replayed();
    }
    await forgetOldApiTokens(tx, clientId);
    await forgetOldAnswers(tx, clientId);
    await insertApiToken(tx, {
      id,
      clientId,
      secretId,
      tokenHash: tokenHash(token),
      scopes,
      seconds,
    });
    if (secretId !== null) await markSecretUsed(tx, { secretId, address });
    await appendAudit(tx, {
      action: 'api-token.issue',
      subjectKind: 'api-client',
      subjectId: clientId,
      after: { scopes, seconds, address, by: secretId === null ? 'assertion' : 'secret', secretId },
    });
  });
  return { token, scopes, seconds };
}

function scopesAsked(asked: string | null, held: readonly string[]): readonly string[] {
  if (asked === null) return held;
  const scopes = [...new Set(asked.split(' ').filter((name) => name !== ''))];
  if (scopes.length > 0 && scopes.every((name) => held.includes(name))) return scopes;
  const text = `This client may ask for: ${held.join(' ')}`;
  throw new TokenRefusal('invalid_scope', 'scope/not-held', text);
}

function secondsOf({ door }: ProvenClient): number {
  const now = Temporal.Now.instant();
  const ends = [door.expiresAt, door.secretExpiresAt].flatMap((end) =>
    end === null ? [] : [Math.floor(end.since(now).total('seconds'))],
  );
  return Math.max(1, Math.min(TOKEN_SECONDS, ...ends));
}
