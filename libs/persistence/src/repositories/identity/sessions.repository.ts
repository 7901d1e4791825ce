import type { Sql } from '../../sql-runner.ts';

export interface SessionRecord {
  readonly firmId: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly lastSeenAt: Temporal.Instant;
  readonly email: string;
  readonly name: string;
  readonly initials: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly locale: 'fr' | 'en';
  readonly firmName: string;
  readonly timeZone: string;
}

export interface OpenSession {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly userAgent: string | null;
}

export interface NewSession {
  readonly firmId: string;
  readonly id: string;
  readonly userId: string;
  readonly tokenHash: Buffer;
  readonly idleSeconds: number;
  readonly absoluteSeconds: number;
  readonly userAgent: string | null;
  readonly network: string;
}

/** Runs before any firm is known; the function behind it answers only for the live session of this token. */
export async function findSession(door: Sql, tokenHash: Buffer): Promise<SessionRecord | null> {
  const [row] = await door.query<SessionRecord>(
    `SELECT firm_id AS "firmId", session_id AS "sessionId", user_id AS "userId", last_seen_at AS "lastSeenAt",
            email, name, initials, role, is_lawyer AS "isLawyer", locale,
            firm_name AS "firmName", time_zone AS "timeZone"
       FROM find_session($1)`,
    [tokenHash],
  );
  return row ?? null;
}

export async function insertSession(tx: Sql, session: NewSession): Promise<void> {
  await tx.execute(
    `INSERT INTO sessions (firm_id, id, user_id, token_hash, created_at, last_seen_at,
                           idle_expires_at, absolute_expires_at, user_agent, ip_prefix)
     VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp(),
             clock_timestamp() + make_interval(secs => $5),
             clock_timestamp() + make_interval(secs => $6), $7, $8)`,
    [
      session.firmId,
      session.id,
      session.userId,
      session.tokenHash,
      session.idleSeconds,
      session.absoluteSeconds,
      session.userAgent,
      session.network,
    ],
  );
}

/** Seen within the last minute: nothing to write. The idle end never passes the absolute one, which does not move. */
export async function touchSession(
  tx: Sql,
  session: { firmId: string; sessionId: string; idleSeconds: number },
): Promise<void> {
  await tx.execute(
    `UPDATE sessions
        SET last_seen_at = clock_timestamp(),
            idle_expires_at = clock_timestamp() + make_interval(secs => $3)
      WHERE firm_id = $1 AND id = $2 AND last_seen_at < clock_timestamp() - interval '1 minute'`,
    [session.firmId, session.sessionId, session.idleSeconds],
  );
}

export async function openSessionsOf(
  tx: Sql,
  firmId: string,
  userId: string,
): Promise<readonly OpenSession[]> {
  return tx.query<OpenSession>(
    `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent"
       FROM sessions
      WHERE firm_id = $1 AND user_id = $2 AND revoked_at IS NULL
        AND idle_expires_at > clock_timestamp() AND absolute_expires_at > clock_timestamp()
      ORDER BY last_seen_at DESC, id`,
    [firmId, userId],
  );
}

/** False when this person has no such open session. */
export async function revokeSession(
  tx: Sql,
  session: { firmId: string; userId: string; sessionId: string },
): Promise<boolean> {
  const revoked = await tx.execute(
    `UPDATE sessions SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND user_id = $2 AND id = $3 AND revoked_at IS NULL`,
    [session.firmId, session.userId, session.sessionId],
  );
  return revoked > 0;
}

export async function revokeSessionsOf(
  tx: Sql,
  firmId: string,
  userId: string,
  /** The one that asks, where it stays open. */
  exceptId: string | null = null,
): Promise<void> {
  await tx.execute(
    `UPDATE sessions SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND user_id = $2 AND revoked_at IS NULL AND id IS DISTINCT FROM $3`,
    [firmId, userId, exceptId],
  );
}

/** Sessions over for a month tell nobody anything. */
export async function forgetOldSessions(tx: Sql, firmId: string, userId: string): Promise<void> {
  await tx.execute(
    `DELETE FROM sessions
      WHERE firm_id = $1 AND user_id = $2 AND absolute_expires_at < clock_timestamp() - interval '30 days'`,
    [firmId, userId],
  );
}
