import { DUE_SOON_DAYS } from '@quantieme/deadlines';
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

/** What `statusOn` of the engine says of a live deadline. */
const statusOn = (
  day: string,
) => `CASE WHEN d.starts_on > ${day} THEN 'projected' WHEN d.last_day < ${day} THEN 'missed'
  WHEN d.prudent_last_day - $4::int <= ${day} THEN 'due-soon' ELSE 'open' END`;

const TELL_TURNED = `WITH turned AS (
    SELECT d.id, d.dossier_id FROM deadlines d WHERE d.firm_id = $1 AND d.outcome = 'live' AND ${statusOn('$2::date')} <> ${statusOn('$3::date')})
  INSERT INTO pending_changes (firm_id, kind, record_id, dossier_id, action)
  SELECT $1, 'deadline', id, dossier_id, 'updated' FROM turned
   UNION ALL
  SELECT DISTINCT $1::uuid, 'dossier', dossier_id, dossier_id, 'updated' FROM turned`;

interface DaysThatPassed {
  /** Both ends were days of the firm; what turned on the first was told then. */
  readonly before: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/**
 * Tells of the deadlines, and of the dossiers they head, whose status is another one because days have passed: no row
 * changes for that, and a copy would go on saying « open » of a deadline that was missed.
 */
export async function tellStatusesThatTurned(
  sql: FirmSql,
  { before, today }: DaysThatPassed,
): Promise<void> {
  await sql.execute(TELL_TURNED, [sql.scope.firmId, before, today, DUE_SOON_DAYS]);
}
