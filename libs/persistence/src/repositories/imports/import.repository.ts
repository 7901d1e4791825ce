import { json } from '../../codecs.ts';
import type { FirmSql, Sql } from '../../sql-runner.ts';
import type {
  ImportColumn,
  ImportRecord,
  ImportRowState,
  ImportState,
  MappedColumn,
} from './import-records.ts';

const COLUMNS = `i.id, i.kind, i.state, i.file_name AS "fileName", i.format, i.bytes, i.header_row AS "headerRow",
  i.row_count AS "rowCount", i.columns, i.mapping, i.created_by AS "createdBy", u.name AS "createdByName",
  u.initials AS "createdByInitials", i.created_at AS "createdAt", i.finished_at AS "finishedAt",
  i.reversed_at AS "reversedAt", i.failure, i.version`;
const FROM = `FROM imports i LEFT JOIN users u ON u.firm_id = i.firm_id AND u.id = i.created_by`;

export interface NewImport {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  readonly bytes: number;
  readonly sha256: Uint8Array;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly ImportColumn[];
  readonly mapping: readonly MappedColumn[];
  readonly createdAt: Temporal.Instant;
}

export async function insertImport(sql: FirmSql, one: NewImport): Promise<void> {
  await sql.execute(
    `INSERT INTO imports (firm_id, id, kind, state, file_name, format, bytes, sha256, header_row, row_count, columns,
       mapping, created_by, created_at)
     VALUES ($1, $2, $3, 'mapping', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      sql.scope.firmId,
      one.id,
      one.kind,
      one.fileName,
      one.format,
      one.bytes,
      one.sha256,
      one.headerRow,
      one.rowCount,
      json(one.columns),
      json(one.mapping),
      sql.scope.userId,
      one.createdAt,
    ],
  );
}

/** Null when the firm has none such. */
export async function findImport(
  sql: FirmSql,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<ImportRecord | null> {
  const [row] = await sql.query<ImportRecord>(
    `SELECT ${COLUMNS} ${FROM} WHERE i.firm_id = $1 AND i.id = $2 ${lock ? 'FOR UPDATE OF i' : ''}`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** The import of this very file that is not done yet. */
export async function unfinishedImport(
  sql: FirmSql,
  kind: string,
  sha256: Uint8Array,
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT id FROM imports WHERE firm_id = $1 AND kind = $2 AND sha256 = $3
        AND state IN ('mapping', 'checking', 'checked', 'running')`,
    [sql.scope.firmId, kind, sha256],
  );
  return row?.id ?? null;
}

/** Newest first; `before` is the id of the last one already seen. */
export function listImports(
  sql: FirmSql,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly ImportRecord[]> {
  return sql.query<ImportRecord>(
    `SELECT ${COLUMNS} ${FROM} WHERE i.firm_id = $1 AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
    [sql.scope.firmId, before, limit],
  );
}

const REMEMBERED = 20;

/** How columns of the firm's latest files of a kind were understood, newest first. */
export function latestMappings(
  sql: FirmSql,
  kind: string,
): Promise<readonly Pick<ImportRecord, 'columns' | 'mapping'>[]> {
  return sql.query<Pick<ImportRecord, 'columns' | 'mapping'>>(
    `SELECT columns, mapping FROM imports
      WHERE firm_id = $1 AND kind = $2 AND state <> 'mapping' ORDER BY id DESC LIMIT ${REMEMBERED}`,
    [sql.scope.firmId, kind],
  );
}

export interface ImportChange {
  readonly id: string;
  readonly state: ImportState;
  readonly mapping?: readonly MappedColumn[];
  readonly finishedAt?: Temporal.Instant;
  readonly reversedAt?: Temporal.Instant;
}

export async function updateImport(sql: FirmSql, change: ImportChange): Promise<void> {
  const { id, state, mapping, finishedAt = null, reversedAt = null } = change;
  await sql.execute(
    `UPDATE imports SET state = $3, mapping = coalesce($4::jsonb, mapping), finished_at = coalesce($5, finished_at),
       reversed_at = coalesce($6, reversed_at), retry_at = NULL, attempts = 0, failure = NULL, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, state, json(mapping), finishedAt, reversedAt],
  );
}

export async function deleteImport(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM imports WHERE firm_id = $1 AND id = $2', [sql.scope.firmId, id]);
}

/** Of these imports, how many rows are in each state; `warned`: those with something worth knowing. */
export function countImportRows(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly { importId: string; state: ImportRowState; count: number; warned: number }[]> {
  return sql.query(
    `SELECT import_id AS "importId", state, count(*) AS count,
            count(*) FILTER (WHERE problems @> '[{"warning": true}]') AS warned
       FROM import_rows WHERE firm_id = $1 AND import_id = ANY ($2::uuid[]) GROUP BY import_id, state`,
    [sql.scope.firmId, ids],
  );
}

/** The firm's next import that the worker has something to do for; null: none, or none yet. */
export async function nextImportAtWork(sql: FirmSql): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT id FROM imports WHERE firm_id = $1 AND state IN ('checking', 'running', 'reversing')
        AND (retry_at IS NULL OR retry_at <= clock_timestamp()) ORDER BY id LIMIT 1`,
    [sql.scope.firmId],
  );
  return row?.id ?? null;
}

/** It is tried again later, twice as late each time, a quarter of an hour at most. */
export async function postponeImport(sql: FirmSql, id: string, failure: string): Promise<void> {
  await sql.execute(
    `UPDATE imports SET failure = $3, attempts = attempts + 1,
       retry_at = clock_timestamp() + least(interval '15 minutes', interval '5 seconds' * (2 ^ least(attempts, 12)))
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, failure],
  );
}

/** Firms with imports that wait for the worker. */
export async function firmsWithImports(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ firmId: string }>(
    `SELECT DISTINCT firm_id AS "firmId" FROM imports
      WHERE state IN ('checking', 'running', 'reversing') AND (retry_at IS NULL OR retry_at <= clock_timestamp())`,
  );
  return rows.map(({ firmId }) => firmId);
}

export interface ImportActor {
  readonly userId: string | null;
  readonly role: string | null;
  readonly isLawyer: boolean | null;
  readonly timeZone: string;
}

/** Who has sent it, and the clock of the firm. */
export async function importActor(sql: FirmSql, id: string): Promise<ImportActor | null> {
  const [row] = await sql.query<ImportActor>(
    `SELECT i.created_by AS "userId", u.role, u.is_lawyer AS "isLawyer", f.time_zone AS "timeZone"
       FROM imports i JOIN firms f ON f.id = i.firm_id
       LEFT JOIN users u ON u.firm_id = i.firm_id AND u.id = i.created_by
      WHERE i.firm_id = $1 AND i.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}
