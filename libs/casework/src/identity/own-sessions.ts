import {
  appendAudit,
  openSessionsOf,
  revokeSession,
  type OpenSession,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { notFound } from '../domain-error.ts';

export interface OwnSession extends OpenSession {
  readonly current: boolean;
}

export async function listOwnSessions(ctx: Context): Promise<readonly OwnSession[]> {
  const { firmId, userId, sessionId } = ctx.actor;
  const open = await ctx.database.firm(scopeOf(ctx), (tx) => openSessionsOf(tx, firmId, userId));
  return open.map((session) => ({ ...session, current: session.id === sessionId }));
}

/** Ends one of one's own sessions; another person's does not exist here. */
export async function endOwnSession(ctx: Context, sessionId: string): Promise<void> {
  const { firmId, userId } = ctx.actor;
  const ended = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const revoked = await revokeSession(tx, { firmId, userId, sessionId });
    if (revoked) {
      await appendAudit(tx, {
        action: 'session.revoke',
        subjectKind: 'session',
        subjectId: sessionId,
      });
    }
    return revoked;
  });
  if (!ended) {
    throw notFound('session/unknown', {
      fr: 'Cette session n’existe pas ou est déjà fermée.',
      en: 'This session does not exist or is already closed.',
    });
  }
}
