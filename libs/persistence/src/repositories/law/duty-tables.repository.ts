import type { FirmSql, Sql } from '../../sql-runner.ts';

type Day = Temporal.PlainDate;

/** Of which day and under which law a table is asked for. */
export interface WantedDutyTable {
  readonly issuedOn: Day;
  readonly law: string;
}

export interface PreparedDutyTable extends WantedDutyTable {
  readonly maker: string;
  readonly content: string;
}

/** Firms for which no table of one of these days was made by what makes them now. */
export async function firmsWithoutDutyTable(
  sql: Sql,
  { days, maker }: { readonly days: readonly Day[]; readonly maker: string },
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT f.id FROM firms f
      WHERE EXISTS (SELECT FROM unnest($1::date[]) AS d (on_day) WHERE NOT EXISTS (
        SELECT FROM duty_tables t WHERE t.firm_id = f.id AND t.issued_on = d.on_day AND t.maker = $2))`,
    [days.map(String), maker],
  );
  return rows.map(({ id }) => id);
}

/** Null: none was prepared, or it was under another law. */
export async function preparedDutyTable(
  sql: FirmSql,
  { issuedOn, law }: WantedDutyTable,
): Promise<string | null> {
  const [row] = await sql.query<{ content: string }>(
    `SELECT t.content FROM duty_tables t WHERE t.firm_id = $1 AND t.issued_on = $2 AND t.law = $3`,
    [sql.scope.firmId, issuedOn, law],
  );
  return row?.content ?? null;
}

/** Those of the days before are of no more use. */
export async function writeDutyTable(
  sql: FirmSql,
  { issuedOn, maker, law, content }: PreparedDutyTable,
): Promise<void> {
  const { firmId } = sql.scope;
  await sql.execute('DELETE FROM duty_tables WHERE firm_id = $1 AND issued_on < $2::date - 1', [
    firmId,
    issuedOn,
  ]);
  await sql.execute(
    `INSERT INTO duty_tables (firm_id, issued_on, maker, law, content) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (firm_id, issued_on) DO UPDATE
       SET maker = excluded.maker, law = excluded.law, content = excluded.content`,
    [firmId, issuedOn, maker, law, content],
  );
}

/** The firm follows another law from now on: what was prepared is made again. */
export async function forgetDutyTables(sql: FirmSql): Promise<void> {
  await sql.execute('DELETE FROM duty_tables WHERE firm_id = $1', [sql.scope.firmId]);
}
