import type { FirmSql } from '../../sql-runner.ts';

/** Deadlines of open dossiers that another engine computed, by rule. */
export interface BehindRow {
  readonly rule: string;
  readonly deadlines: number;
  readonly dossiers: number;
}

const BEHIND = `SELECT l.rule, count(*)::int AS deadlines, count(DISTINCT l.dossier_id)::int AS dossiers
  FROM deadlines l JOIN dossiers d ON d.firm_id = l.firm_id AND d.id = l.dossier_id
  WHERE d.firm_id = $1 AND d.status <> 'closed' AND d.computed_with IS DISTINCT FROM $2
  GROUP BY l.rule ORDER BY l.rule`;

export function computedByAnother(sql: FirmSql, engine: string): Promise<readonly BehindRow[]> {
  return sql.query<BehindRow>(BEHIND, [sql.scope.firmId, engine]);
}
