import type { TaskStep } from '@quantieme/law';
import type { FirmSql } from '../../sql-runner.ts';
import type { TaskTemplateRecord } from './task-records.ts';

const COLUMNS = `l.procedure, l.number, l.steps, l.note, l.created_by AS "createdBy", l.created_at AS "createdAt",
  l.active`;

/** Every version of the firm's lists, latest first; of one procedure unless null. */
export function taskTemplates(
  sql: FirmSql,
  procedure: string | null = null,
): Promise<readonly TaskTemplateRecord[]> {
  return sql.query<TaskTemplateRecord>(
    `SELECT ${COLUMNS} FROM task_templates l
      WHERE l.firm_id = $1 AND ($2::text IS NULL OR l.procedure = $2) ORDER BY l.procedure, l.number DESC`,
    [sql.scope.firmId, procedure],
  );
}

export interface NewTaskTemplate {
  readonly procedure: string;
  readonly number: number;
  readonly steps: readonly TaskStep[];
  readonly note: string;
  readonly createdAt: Temporal.Instant;
}

/** A new version, followed from now on. */
export async function insertTaskTemplate(sql: FirmSql, added: NewTaskTemplate): Promise<void> {
  const { firmId, userId } = sql.scope;
  const { procedure, number, steps, note, createdAt } = added;
  await activateTaskTemplate(sql, { procedure, number: 0 });
  await sql.execute(
    `INSERT INTO task_templates (firm_id, procedure, number, steps, note, created_by, created_at, active)
     VALUES ($1, $2, $3, $4, $5, $6, $7, true)`,
    [firmId, procedure, number, JSON.stringify(steps), note, userId, createdAt],
  );
}

/** New dossiers follow this version; 0 = the product's. */
export async function activateTaskTemplate(
  sql: FirmSql,
  { procedure, number }: Pick<NewTaskTemplate, 'procedure' | 'number'>,
): Promise<void> {
  const which = [sql.scope.firmId, procedure, number];
  await sql.execute(
    'UPDATE task_templates SET active = false WHERE firm_id = $1 AND procedure = $2 AND active AND number <> $3',
    which,
  );
  await sql.execute(
    'UPDATE task_templates SET active = true WHERE firm_id = $1 AND procedure = $2 AND number = $3 AND NOT active',
    which,
  );
}

const RUNNING = `SELECT o.id FROM dossiers o
  WHERE o.firm_id = $1 AND o.procedure = $2 AND o.status <> 'closed'
    AND EXISTS (SELECT FROM tasks t WHERE t.firm_id = o.firm_id AND t.dossier_id = o.id AND t.step_id IS NOT NULL)
  ORDER BY o.id LIMIT $3`;

/** Dossiers not closed to which the list of a procedure was applied, whatever its version. */
export async function dossiersWithList(
  sql: FirmSql,
  { procedure, limit }: { readonly procedure: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(RUNNING, [sql.scope.firmId, procedure, limit]);
  return rows.map(({ id }) => id);
}
