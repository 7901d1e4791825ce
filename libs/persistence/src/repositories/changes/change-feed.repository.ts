import type { FirmSql } from '../../sql-runner.ts';

export interface ChangeRow {
  readonly number: number;
  readonly kind: string;
  readonly record_id: string;
  readonly dossier_id: string | null;
  readonly action: 'created' | 'updated' | 'deleted';
  readonly at: Temporal.Instant;
}

export interface FeedSlice {
  /** Number of the firm's last change. */
  readonly head: number;
  readonly changes: readonly ChangeRow[];
}

export interface FeedPosition {
  /** The last number already read. */
  readonly since: number;
  readonly kinds: readonly string[];
  readonly limit: number;
}

const NUMBER = 'SELECT number_changes() AS head';

const READ = `SELECT number, kind, record_id, dossier_id, action, at FROM changes
  WHERE firm_id = $1 AND number > $2 AND kind = ANY($3::text[]) ORDER BY number LIMIT $4`;

/** What was committed gets its numbers first: what is read is complete up to `head`. */
export async function readFeed(
  sql: FirmSql,
  { since, kinds, limit }: FeedPosition,
): Promise<FeedSlice> {
  const [numbered, changes] = await Promise.all([
    sql.query<{ head: number }>(NUMBER),
    sql.query<ChangeRow>(READ, [sql.scope.firmId, since, kinds, limit]),
  ]);
  const head = numbered[0]?.head ?? 0;
  return { head, changes: changes.filter(({ number }) => number <= head) };
}

/** Gives their numbers to the changes of a firm that nobody reads. */
export async function numberChanges(sql: FirmSql): Promise<void> {
  await sql.query(NUMBER);
}
