import type { FirmSql } from '../../sql-runner.ts';

/** Where a system of the firm is called, and what signs the calls. */
export interface WebhookRecord {
  readonly url: string;
  readonly secretId: string;
  /** Ids of the secrets that sign at this moment, the newest first. */
  readonly secretIds: readonly string[];
  /** Real time until which the secret before signs as well; null: it does not. */
  readonly formerUntil: Temporal.Instant | null;
}

const FORMER_SIGNS = 'w.former_until > clock_timestamp()';

/** Ids of the secrets of the webhook `w` that sign at this moment, the newest first. */
export const SIGNING = `CASE WHEN ${FORMER_SIGNS} THEN jsonb_build_array(w.secret_id, w.former_secret_id)
                             ELSE jsonb_build_array(w.secret_id) END`;

const WEBHOOK = `SELECT w.url, w.secret_id AS "secretId", ${SIGNING} AS "secretIds",
       CASE WHEN ${FORMER_SIGNS} THEN w.former_until END AS "formerUntil"
  FROM firm_webhooks w WHERE w.firm_id = $1`;

export async function webhookOfFirm(sql: FirmSql): Promise<WebhookRecord | null> {
  const [row] = await sql.query<WebhookRecord>(WEBHOOK, [sql.scope.firmId]);
  return row ?? null;
}

/** The same, held until the end of the transaction. */
export async function lockWebhook(sql: FirmSql): Promise<WebhookRecord | null> {
  const [row] = await sql.query<WebhookRecord>(`${WEBHOOK} FOR UPDATE`, [sql.scope.firmId]);
  return row ?? null;
}

export interface WebhookToWrite {
  readonly url: string;
  readonly secretId: string;
  /** How long the secret before signs as well. */
  readonly formerHours: number;
}

/** Another secret than before puts that one aside; it goes on signing for a while. */
export async function writeWebhook(
  sql: FirmSql,
  { url, secretId, formerHours }: WebhookToWrite,
): Promise<void> {
  await sql.execute(WRITE, [sql.scope.firmId, url, secretId, formerHours]);
}

const WRITE = `INSERT INTO firm_webhooks AS w (firm_id, url, secret_id) VALUES ($1, $2, $3)
  ON CONFLICT (firm_id) DO UPDATE SET url = excluded.url, secret_id = excluded.secret_id, updated_at = clock_timestamp(),
     former_secret_id = CASE WHEN w.secret_id = excluded.secret_id THEN w.former_secret_id ELSE w.secret_id END,
     former_until = CASE WHEN w.secret_id = excluded.secret_id THEN w.former_until
                         ELSE clock_timestamp() + make_interval(hours => $4::integer) END`;

export async function removeWebhook(sql: FirmSql): Promise<void> {
  await sql.execute('DELETE FROM firm_webhooks WHERE firm_id = $1', [sql.scope.firmId]);
}
