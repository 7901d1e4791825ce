import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface KeptAnswer {
  readonly requestHash: Buffer;
  /** Null while the first request is under way, or was cut off. */
  readonly status: number | null;
  readonly response: unknown;
}

/** Null when this request is the first with its key, which is then its own. */
export async function claimIdempotencyKey(
  tx: FirmSql,
  key: string,
  requestHash: Uint8Array,
): Promise<KeptAnswer | null> {
  const { firmId, userId } = tx.scope;
  const claimed = await tx.execute(
    `INSERT INTO idempotency_keys (firm_id, user_id, key, request_hash, created_at)
     VALUES ($1, $2, $3, $4, clock_timestamp())
     ON CONFLICT (firm_id, user_id, key) DO UPDATE
        SET request_hash = EXCLUDED.request_hash, status = NULL, response = NULL, created_at = clock_timestamp()
      WHERE idempotency_keys.created_at < clock_timestamp() - interval '24 hours'`,
    [firmId, userId, key, requestHash],
  );
  if (claimed > 0) return null;
  const [kept] = await tx.query<KeptAnswer>(
    `SELECT request_hash AS "requestHash", status, response
       FROM idempotency_keys WHERE firm_id = $1 AND user_id = $2 AND key = $3`,
    [firmId, userId, key],
  );
  return kept ?? null;
}

export async function keepAnswer(
  tx: FirmSql,
  key: string,
  answer: { readonly status: number; readonly response: unknown },
): Promise<void> {
  await tx.execute(
    `UPDATE idempotency_keys SET status = $4, response = $5
      WHERE firm_id = $1 AND user_id = $2 AND key = $3`,
    [tx.scope.firmId, tx.scope.userId, key, answer.status, json(answer.response)],
  );
}

export async function releaseIdempotencyKey(tx: FirmSql, key: string): Promise<void> {
  await tx.execute(
    `DELETE FROM idempotency_keys WHERE firm_id = $1 AND user_id = $2 AND key = $3 AND status IS NULL`,
    [tx.scope.firmId, tx.scope.userId, key],
  );
}

/** Answers are kept for a day: what whoever comes back was told before is forgotten. */
export async function forgetOldAnswers(tx: FirmSql, userId: string): Promise<void> {
  await tx.execute(
    `DELETE FROM idempotency_keys
      WHERE firm_id = $1 AND user_id = $2 AND created_at < clock_timestamp() - interval '24 hours'`,
    [tx.scope.firmId, userId],
  );
}
