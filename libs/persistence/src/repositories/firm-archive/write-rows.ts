import type { FirmSql } from '../../sql-runner.ts';
import type { FirmTable } from './firm-tables.ts';

const AT_ONCE = 200;

/** A whole firm is written in one transaction: no statement of it is in a hurry. */
export async function beginImport(sql: FirmSql): Promise<void> {
  await sql.execute('SET LOCAL statement_timeout = 0');
  await sql.execute('CREATE TEMPORARY TABLE imported_rows (row jsonb NOT NULL) ON COMMIT DROP');
}

export interface RowsGiven {
  /** Those that the rows have; the others take their defaults. */
  readonly columns: readonly string[];
  /** Rows that a trigger has written already are overwritten. */
  readonly overwrite: boolean;
}

/**
 * Writes rows as they are, in one statement, so that they may refer to each other. Row-level security and the checks of
 * the table hold, as for anybody.
 *
 * @returns how many
 */
export async function writeRows(
  sql: FirmSql,
  table: FirmTable,
  rows: AsyncIterable<string>,
  { columns, overwrite }: RowsGiven,
): Promise<number> {
  await stage(sql, rows);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `p."${column}"`).join(', ');
  const key = table.key.map(({ name }) => `"${name}"`).join(', ');
  const set = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const conflict = overwrite ? `ON CONFLICT (${key}) DO UPDATE SET ${set}` : '';
  const written = await sql.execute(
    `INSERT INTO "${table.name}" (${list})
     SELECT ${values} FROM imported_rows i, jsonb_populate_record(NULL::"${table.name}", i.row) p ${conflict}`,
  );
  await sql.execute('TRUNCATE imported_rows');
  return written;
}

async function stage(sql: FirmSql, rows: AsyncIterable<string>): Promise<void> {
  let waiting: string[] = [];
  const flush = async () => {
    if (waiting.length > 0) await sql.execute(STAGE, [waiting]);
    waiting = [];
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length === AT_ONCE) await flush();
  }
  await flush();
}

const STAGE = 'INSERT INTO imported_rows (row) SELECT unnest($1::text[])::jsonb';
