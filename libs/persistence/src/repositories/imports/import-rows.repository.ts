import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ImportRowRecord, ImportRowState, RowVerdict } from './import-records.ts';

const COLUMNS = `number, cells, state, record_id AS "recordId", client_id AS "clientId", problems`;

export interface RawRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows as they stand in the file. */
export async function insertImportRows(
  sql: FirmSql,
  importId: string,
  rows: readonly RawRow[],
): Promise<void> {
  await sql.execute(
    `INSERT INTO import_rows (firm_id, import_id, number, cells)
     SELECT $1, $2, x.number, ARRAY(SELECT jsonb_array_elements_text(x.cells))
       FROM jsonb_to_recordset($3::jsonb) AS x (number integer, cells jsonb)`,
    [sql.scope.firmId, importId, json(rows)],
  );
}

export interface RowsAsked {
  readonly importId: string;
  readonly states: readonly ImportRowState[];
  /** Number of the last row already seen. */
  readonly after?: number;
  readonly limit: number;
}

/** Rows that nobody has looked at and whose cell in a column says one of these, in the order of the file. */
export function waitingRowsSaying(
  sql: FirmSql,
  importId: string,
  { column, texts }: { readonly column: number; readonly texts: readonly string[] },
): Promise<readonly ImportRowRecord[]> {
  return sql.query<ImportRowRecord>(
    `SELECT ${COLUMNS} FROM import_rows
      WHERE firm_id = $1 AND import_id = $2 AND state = 'waiting' AND coalesce(cells[$3::int + 1], '') = ANY ($4)
      ORDER BY number`,
    [sql.scope.firmId, importId, column, texts],
  );
}

/** In the order of the file. */
export function importRows(
  sql: FirmSql,
  { importId, states, after = 0, limit }: RowsAsked,
): Promise<readonly ImportRowRecord[]> {
  return sql.query<ImportRowRecord>(
    `SELECT ${COLUMNS} FROM import_rows
      WHERE firm_id = $1 AND import_id = $2 AND state = ANY ($3) AND number > $4 ORDER BY number LIMIT $5`,
    [sql.scope.firmId, importId, states, after, limit],
  );
}

/** The rows that have to be written together with the first of them that is ready. */
export function nextTogether(
  sql: FirmSql,
  importId: string,
  { groups, state }: { readonly groups: number; readonly state: ImportRowState },
): Promise<readonly ImportRowRecord[]> {
  return sql.query<ImportRowRecord>(
    `WITH groups AS (
       SELECT together FROM import_rows WHERE firm_id = $1 AND import_id = $2 AND state = $3 AND together IS NOT NULL
        GROUP BY together ORDER BY min(number) LIMIT $4)
     SELECT ${COLUMNS} FROM import_rows
      WHERE firm_id = $1 AND import_id = $2 AND state = $3 AND together IN (SELECT together FROM groups)
      ORDER BY number`,
    [sql.scope.firmId, importId, state, groups],
  );
}

const DECIDE = `UPDATE import_rows r SET state = x.state, key = x.key, together = x.together, record_id = x."recordId",
    problems = x.problems
   FROM jsonb_to_recordset($3::jsonb) AS x (number integer, state text, key text, together text, "recordId" uuid,
     problems jsonb)
  WHERE r.firm_id = $1 AND r.import_id = $2 AND r.number = x.number`;

/** What a check has found of rows. */
export async function decideImportRows(
  sql: FirmSql,
  importId: string,
  verdicts: readonly RowVerdict[],
): Promise<void> {
  if (verdicts.length === 0) return;
  await sql.execute(DECIDE, [sql.scope.firmId, importId, json(verdicts)]);
}

export interface RowOutcome {
  readonly number: number;
  readonly recordId: string | null;
  /** Whom it has made beside its record. */
  readonly clientId?: string | null;
}

/** Rows that have become records; what they said is from now on there. */
export async function finishImportRows(
  sql: FirmSql,
  importId: string,
  outcomes: readonly RowOutcome[],
): Promise<void> {
  await sql.execute(
    `UPDATE import_rows r SET state = 'done', cells = '{}', record_id = x."recordId", client_id = x."clientId"
       FROM jsonb_to_recordset($3::jsonb) AS x (number integer, "recordId" uuid, "clientId" uuid)
      WHERE r.firm_id = $1 AND r.import_id = $2 AND r.number = x.number`,
    [sql.scope.firmId, importId, json(outcomes)],
  );
}

/** Everything is to be looked at again: the columns are understood otherwise. */
export async function recheckImportRows(sql: FirmSql, importId: string): Promise<void> {
  await sql.execute(
    `UPDATE import_rows SET state = 'waiting', key = NULL, together = NULL, record_id = NULL, problems = '[]'
      WHERE firm_id = $1 AND import_id = $2 AND state <> 'waiting'`,
    [sql.scope.firmId, importId],
  );
}

/** Of these keys, those of an earlier row of the file: the number of the first. */
export async function keysBefore(
  sql: FirmSql,
  importId: string,
  { keys, before }: { readonly keys: readonly string[]; readonly before: number },
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.query<{ key: string; number: number }>(
    `SELECT key, min(number) AS number FROM import_rows
      WHERE firm_id = $1 AND import_id = $2 AND key = ANY ($3) AND number < $4 AND state NOT IN ('waiting', 'refused')
      GROUP BY key`,
    [sql.scope.firmId, importId, keys, before],
  );
  return new Map(rows.map(({ key, number }) => [key, number]));
}

const MARK = `UPDATE import_rows r SET state = x.state, problems = x.problems
   FROM jsonb_to_recordset($3::jsonb) AS x (number integer, state text, problems jsonb)
  WHERE r.firm_id = $1 AND r.import_id = $2 AND r.number = x.number`;

/** What became of rows when the import was taken back. */
export async function markImportRows(
  sql: FirmSql,
  importId: string,
  rows: readonly Pick<RowVerdict, 'number' | 'state' | 'problems'>[],
): Promise<void> {
  await sql.execute(MARK, [sql.scope.firmId, importId, json(rows)]);
}
