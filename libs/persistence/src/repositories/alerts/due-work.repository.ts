import type { FirmSql, Sql } from '../../sql-runner.ts';

/** What the sweeper may know: which firm, which row. */
export interface DueRow {
  readonly firmId: string;
  readonly id: string;
}

export interface DueDossier {
  readonly firmId: string;
  readonly dossierId: string;
}

/**
 * Dossiers with alerts to route, the longest due first; the work is in proportion to what is due, not to what is
 * planned.
 *
 * @param now  the product's clock
 * @param limit  of alerts
 */
export async function dueAlerts(
  sql: Sql,
  { now, limit }: { readonly now: Temporal.Instant; readonly limit: number },
): Promise<readonly DueDossier[]> {
  const rows = await sql.query<DueDossier>(
    `SELECT firm_id AS "firmId", dossier_id AS "dossierId" FROM alerts
      WHERE pending AND wake_at <= $1 AND (retry_at IS NULL OR retry_at <= clock_timestamp())
      ORDER BY wake_at LIMIT $2`,
    [now, limit],
  );
  return [...new Map(rows.map((row) => [row.dossierId, row])).values()];
}

/** Messages whose hour has come, oldest first. */
export function dueMessages(
  sql: Sql,
  { now, limit }: { readonly now: Temporal.Instant; readonly limit: number },
): Promise<readonly DueRow[]> {
  return sql.query<DueRow>(
    `SELECT firm_id AS "firmId", id FROM messages
      WHERE pending AND due_at <= $1
        AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
        AND (retry_at IS NULL OR retry_at <= clock_timestamp())
      ORDER BY due_at LIMIT $2`,
    [now, limit],
  );
}

export function dueMails(sql: Sql, limit: number): Promise<readonly DueRow[]> {
  return sql.query<DueRow>(
    `SELECT firm_id AS "firmId", id FROM mail_outbox
      WHERE pending
        AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
        AND (retry_at IS NULL OR retry_at <= clock_timestamp())
      ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [limit],
  );
}

// The first condition is for the index: nowhere on Earth is it later than in UTC+14.
const DUE = (
  now: string,
) => `d.next_change_on <= (${now}::timestamptz AT TIME ZONE 'Pacific/Kiritimati')::date
  AND d.next_change_on <= (${now}::timestamptz AT TIME ZONE f.time_zone)::date
  AND d.status <> 'closed'
  AND (d.roll_retry_at IS NULL OR d.roll_retry_at <= clock_timestamp())`;

/** Firms with open dossiers in which the day, on their calendar, changes something. */
export async function firmsWithDueDossiers(
  sql: Sql,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT d.firm_id AS id FROM dossiers d JOIN firms f ON f.id = d.firm_id WHERE ${DUE('$1')}`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Those dossiers of one firm, the longest due first. */
export async function dueDossiers(sql: FirmSql, now: Temporal.Instant): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT d.id FROM dossiers d JOIN firms f ON f.id = d.firm_id
      WHERE d.firm_id = $1 AND ${DUE('$2')} ORDER BY d.next_change_on, d.id`,
    [sql.scope.firmId, now],
  );
  return rows.map(({ id }) => id);
}

/** Firms for which a day has begun since the last nightly computation. */
export async function firmsWithNewDay(
  sql: Sql,
  { now, atHour }: { readonly now: Temporal.Instant; readonly atHour: number },
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT id FROM firms
      WHERE rolled_on IS DISTINCT FROM greatest(rolled_on,
        (($1::timestamptz AT TIME ZONE time_zone) - make_interval(hours => $2))::date)`,
    [now, atHour],
  );
  return rows.map((row) => row.id);
}
