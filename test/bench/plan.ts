import pg from 'pg';
import type { BuiltUser } from '../support/builders.ts';
import type { Statement } from './recording.ts';

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Explained {
  readonly root: PlanNode;
  readonly milliseconds: number;
  /** Pages read, cached or not. */
  readonly buffers: number;
}

export interface UsedIndex {
  readonly index: string;
  readonly rows: number;
  /** Read and thrown away. */
  readonly dropped: number;
}

/** After this many runs PostgreSQL may keep one plan for every firm; the product's connections live longer. */
const RUNS_BEFORE_A_LASTING_PLAN = 6;

/** The plan as a connection of the product has it after a while, as the application's role and in the firm. */
export async function explain(
  pool: pg.Pool,
  { id: userId, scope }: BuiltUser,
  { text, values }: Statement,
): Promise<Explained> {
  const connection = await pool.connect();
  const execute = `EXECUTE explained (${values.map((value) => pg.escapeLiteral(String(value))).join(', ')})`;
  try {
    await connection.query('BEGIN');
    await connection.query(
      "SELECT set_config('app.firm_id', $1, true), set_config('app.user_id', $2, true)",
      [scope.firmId, userId],
    );
    await connection.query(`PREPARE explained AS ${text}`);
    for (let run = 0; run < RUNS_BEFORE_A_LASTING_PLAN; run += 1) await connection.query(execute);
    const { rows } = await connection.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${execute}`);
    const [{ Plan: root, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'];
    const buffers = root['Shared Hit Blocks'] + root['Shared Read Blocks'];
    return { root, milliseconds, buffers };
  } finally {
    await connection.query('ROLLBACK; DEALLOCATE ALL');
    connection.release();
  }
}

/** How a table is reached, wherever in the plan, and how many rows come of it; a sequential scan has no index. */
export function usedIndexes({ root }: Explained, table: string): readonly UsedIndex[] {
  const nodes = [root];
  for (const node of nodes) nodes.push(...(node.Plans ?? []));
  return nodes
    .filter((node) => node['Relation Name'] === table)
    .map((node) => ({
      index: node['Index Name'] ?? 'no index',
      rows: Math.round(node['Actual Rows'] * node['Actual Loops']),
      dropped: Math.round((node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']),
    }));
}
