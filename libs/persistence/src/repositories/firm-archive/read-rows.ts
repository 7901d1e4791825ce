import type { FirmSql } from '../../sql-runner.ts';
import type { FirmTable } from './firm-tables.ts';

const AT_ONCE = 200;

export interface RowsWanted {
  /** Left out of the answer. */
  readonly without: readonly string[];
  /** SQL on the table as `t`, with `$2` for `about`; all of its rows otherwise. */
  readonly where?: string | undefined;
  readonly about?: string | undefined;
}

/** Rows of the firm in the order of their primary key, each as JSON text, a few hundred in memory. */
export async function* readRows(
  sql: FirmSql,
  table: FirmTable,
  { without, where, about }: RowsWanted,
): AsyncGenerator<string> {
  const cursor = `rows_of_${table.name}`;
  const kept = table.columns.filter((column) => !without.includes(column));
  const list = kept.map((column) => `t."${column}"`).join(', ');
  const order = table.key.map(({ name, isText }) => `t."${name}"${isText ? ' COLLATE "C"' : ''}`);
  await sql.execute(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR
     SELECT to_jsonb(r)::text AS row FROM (
       SELECT ${list} FROM "${table.name}" t WHERE t."${table.firmColumn}" = $1 ${conditionOf(where)}
        ORDER BY ${order.join(', ')}) r`,
    where === undefined ? [sql.scope.firmId] : [sql.scope.firmId, about ?? null],
  );
  for (;;) {
    const rows = await sql.query<{ row: string }>(`FETCH ${AT_ONCE} FROM ${cursor}`);
    for (const { row } of rows) yield row;
    if (rows.length < AT_ONCE) break;
  }
  await sql.execute(`CLOSE ${cursor}`);
}

export async function countRows(
  sql: FirmSql,
  table: FirmTable,
  { where, about }: Omit<RowsWanted, 'without'>,
): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "${table.name}" t WHERE t."${table.firmColumn}" = $1 ${conditionOf(where)}`,
    where === undefined ? [sql.scope.firmId] : [sql.scope.firmId, about ?? null],
  );
  return row?.count ?? 0;
}

const conditionOf = (where: string | undefined) => (where === undefined ? '' : `AND (${where})`);
