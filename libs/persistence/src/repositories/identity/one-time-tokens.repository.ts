import type { Sql } from '../../sql-runner.ts';

export type OneTimeTokenKind = 'invitation' | 'password-reset';

export interface OneTimeTokenRecord {
  readonly firmId: string;
  readonly id: string;
  readonly kind: OneTimeTokenKind;
  readonly email: string;
  readonly name: string | null;
  readonly userId: string | null;
  readonly role: string | null;
  readonly firmName: string;
}

export interface NewOneTimeToken {
  readonly firmId: string;
  readonly id: string;
  readonly kind: OneTimeTokenKind;
  readonly email: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly userId: string | null;
  readonly createdBy: string | null;
  readonly tokenHash: Buffer;
  readonly lifeSeconds: number;
}

export interface InvitationRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** Runs before any firm is known. Null too for a token that was used, withdrawn or is too old. */
export async function findUsableToken(
  door: Sql,
  kind: OneTimeTokenKind,
  tokenHash: Buffer,
): Promise<OneTimeTokenRecord | null> {
  const [row] = await door.query<OneTimeTokenRecord>(
    `SELECT firm_id AS "firmId", id, kind, email, name, user_id AS "userId", role, firm_name AS "firmName"
       FROM find_one_time_token($2)
      WHERE kind = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > clock_timestamp()`,
    [kind, tokenHash],
  );
  return row ?? null;
}

/** Only the latest of a kind opens anything: asking again withdraws what was sent before. */
export async function replaceToken(tx: Sql, token: NewOneTimeToken): Promise<void> {
  await tx.execute(
    `UPDATE one_time_tokens SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND kind = $2 AND email = $3 AND used_at IS NULL AND revoked_at IS NULL`,
    [token.firmId, token.kind, token.email],
  );
  await tx.execute(
    `INSERT INTO one_time_tokens (firm_id, id, kind, email, name, role, user_id, created_by, token_hash,
                                  created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
             clock_timestamp(), clock_timestamp() + make_interval(secs => $10))`,
    [
      token.firmId,
      token.id,
      token.kind,
      token.email,
      token.name,
      token.role,
      token.userId,
      token.createdBy,
      token.tokenHash,
      token.lifeSeconds,
    ],
  );
}

/** Uses it up; false when somebody else was faster. */
export async function useToken(tx: Sql, firmId: string, id: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE one_time_tokens SET used_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND used_at IS NULL AND revoked_at IS NULL
        AND expires_at > clock_timestamp()`,
    [firmId, id],
  );
  return changed > 0;
}

export function openInvitations(tx: Sql, firmId: string): Promise<readonly InvitationRecord[]> {
  return tx.query<InvitationRecord>(
    `SELECT id, email, coalesce(name, email) AS name, role, created_at AS "createdAt", expires_at AS "expiresAt"
       FROM one_time_tokens
      WHERE firm_id = $1 AND kind = 'invitation' AND used_at IS NULL AND revoked_at IS NULL
        AND expires_at > clock_timestamp()
      ORDER BY created_at DESC, id`,
    [firmId],
  );
}

/** False when there is no such open invitation. */
export async function revokeInvitation(tx: Sql, firmId: string, id: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE one_time_tokens SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND kind = 'invitation' AND used_at IS NULL AND revoked_at IS NULL
     `,
    [firmId, id],
  );
  return changed > 0;
}
