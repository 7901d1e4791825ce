import type { FirmSql } from '../../sql-runner.ts';
import type { TaskRecord } from './task-records.ts';

const COLUMNS = `t.id, t.dossier_id AS "dossierId", t.step, t.list_number AS "listNumber", t.label, t.owner,
  t.assignee_id AS "assigneeId", t.chosen_on AS "chosenOn", t.due_on AS "dueOn", t.state, t.done_at AS "doneAt",
  t.done_by AS "doneBy", t.because_of AS "becauseOf", t.set_aside AS "setAside",
  t.repeated_on AS "repeatedOn", t.created_at AS "createdAt",
  t.version`;

const TASKS = `SELECT ${COLUMNS} FROM tasks t WHERE t.firm_id = $1 AND t.dossier_id = ANY($2::uuid[])
  ORDER BY t.due_on, t.id`;

/** Every task of these dossiers, done and dropped ones included; those without a day last. */
export function tasksOfDossiers(
  sql: FirmSql,
  dossierIds: readonly string[],
): Promise<readonly TaskRecord[]> {
  return sql.query<TaskRecord>(TASKS, [sql.scope.firmId, [...dossierIds]]);
}

const HOLD = `SELECT o.id FROM dossiers o
   WHERE o.firm_id = $1 AND o.id IN (SELECT t.dossier_id FROM tasks t WHERE t.firm_id = $1 AND t.id = ANY($2::uuid[]))
   ORDER BY o.id FOR UPDATE`;

/** Those of these tasks that the firm has; their dossiers are held until the end of the transaction. */
export async function holdTasks(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly TaskRecord[]> {
  const which = [sql.scope.firmId, [...ids]];
  const [, tasks] = await Promise.all([
    sql.query(HOLD, which),
    sql.query<TaskRecord>(
      `SELECT ${COLUMNS} FROM tasks t WHERE t.firm_id = $1 AND t.id = ANY($2::uuid[]) ORDER BY t.id`,
      which,
    ),
  ]);
  return tasks;
}

/** The dossier a task belongs to, or null when the firm has no such task. */
export async function dossierOfTask(sql: FirmSql, taskId: string): Promise<string | null> {
  const [row] = await sql.query<{ dossierId: string }>(
    'SELECT t.dossier_id AS "dossierId" FROM tasks t WHERE t.firm_id = $1 AND t.id = $2',
    [sql.scope.firmId, taskId],
  );
  return row?.dossierId ?? null;
}

const TYPES = `id uuid, "dossierId" uuid, step jsonb, "listNumber" integer, label text, owner text, "assigneeId" uuid,
  "chosenOn" date, "dueOn" date, state text, "doneAt" timestamptz, "doneBy" uuid, "becauseOf" text, "setAside" text,
  "repeatedOn" jsonb, "createdAt" timestamptz, version integer`;

const UPSERT = `INSERT INTO tasks (firm_id, id, dossier_id, step_id, step, list_number, label, owner, assignee_id,
    chosen_on, due_on, state, done_at, done_by, because_of, set_aside, repeated_on, created_by, created_at,
    updated_at, version)
  SELECT $1, x.id, x."dossierId", x.step ->> 'id', x.step, x."listNumber", x.label, x.owner, x."assigneeId",
    x."chosenOn", x."dueOn", x.state, x."doneAt", x."doneBy", x."becauseOf", x."setAside",
    x."repeatedOn", $3, x."createdAt", $4,
    x.version
    FROM jsonb_to_recordset($2::jsonb) AS x(${TYPES})
  ON CONFLICT (firm_id, id) DO UPDATE SET step = excluded.step, list_number = excluded.list_number,
    label = excluded.label, owner = excluded.owner, assignee_id = excluded.assignee_id,
    chosen_on = excluded.chosen_on, due_on = excluded.due_on, state = excluded.state, done_at = excluded.done_at,
    done_by = excluded.done_by, because_of = excluded.because_of, set_aside = excluded.set_aside,
    repeated_on = excluded.repeated_on, updated_at = greatest(tasks.updated_at, excluded.updated_at), version = excluded.version`;

export interface ChangedTasks {
  readonly tasks: readonly TaskRecord[];
  readonly now: Temporal.Instant;
}

/**
 * New and changed tasks, all in one statement; nothing is sent when there is none. Not async: what fails before it is
 * sent throws at once.
 */
export function upsertTasks(sql: FirmSql, { tasks, now }: ChangedTasks): Promise<number> {
  if (tasks.length === 0) return Promise.resolve(0);
  const { firmId, userId } = sql.scope;
  return sql.execute(UPSERT, [firmId, JSON.stringify(tasks), userId, now]);
}
