import type { FirmSql, Sql } from '../../sql-runner.ts';

export interface TableColumn {
  readonly name: string;
  /** Of text, which sorts by its bytes whatever the server's language. */
  readonly isText: boolean;
}

/** A table that holds rows of firms, as the server's catalogue says. */
export interface FirmTable {
  readonly name: string;
  /** `id` of firms, else `firm_id`. */
  readonly firmColumn: string;
  /** But those that the server computes. */
  readonly columns: readonly string[];
  readonly key: readonly TableColumn[];
  /** Tables whose rows must be there before. */
  readonly after: readonly string[];
}

/** Every table that holds rows of firms, each after those it refers to. */
export async function readFirmTables(sql: Sql): Promise<readonly FirmTable[]> {
  const rows = await sql.query<FirmTable>(TABLES);
  return inOrder(rows);
}

const TABLES = `
  SELECT c.relname AS name, f.firm_column AS "firmColumn",
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
         (SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'isText', a.atttypid = 'text'::regtype) ORDER BY k.position)
            FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, position)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
           WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
         ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
                WHERE k.conrelid = c.oid AND k.contype = 'f' AND r.oid <> c.oid) AS after
    FROM pg_class c
    CROSS JOIN LATERAL (SELECT CASE c.relname WHEN 'firms' THEN 'id' ELSE 'firm_id' END AS firm_column) f
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND (c.relname = 'firms' OR EXISTS (
       SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'firm_id' AND NOT a.attisdropped))
   ORDER BY c.relname COLLATE "C"`;

function inOrder(tables: readonly FirmTable[]): readonly FirmTable[] {
  const ordered: FirmTable[] = [];
  const done = new Set<string>();
  const known = new Set(tables.map(({ name }) => name));
  const isReady = ({ after }: FirmTable) =>
    after.every((name) => done.has(name) || !known.has(name));
  while (ordered.length < tables.length) {
    const next = tables.find((table) => !done.has(table.name) && isReady(table));
    if (next === undefined) throw new Error('Tables of a firm refer to each other in a circle');
    done.add(next.name);
    ordered.push(next);
  }
  return ordered;
}

/** Of the firm the transaction is bound to; null where it is not here. */
export async function firmName(sql: FirmSql): Promise<string | null> {
  const [row] = await sql.query<{ name: string }>('SELECT name FROM firms WHERE id = $1', [
    sql.scope.firmId,
  ]);
  return row?.name ?? null;
}
