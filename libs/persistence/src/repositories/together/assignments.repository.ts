import type { FirmSql } from '../../sql-runner.ts';

export interface GivenDeadline {
  readonly id: string;
  readonly dossierId: string;
  readonly assigneeId: string | null;
  readonly version: number;
}

const HOLD = `SELECT o.id FROM dossiers o
   WHERE o.firm_id = $1 AND o.id IN (SELECT d.dossier_id FROM deadlines d WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]))
   ORDER BY o.id FOR UPDATE`;

const DEADLINES = `SELECT d.id, d.dossier_id AS "dossierId", d.assignee_id AS "assigneeId", d.version FROM deadlines d
   WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.dossier_id, d.id`;

/** Those of these deadlines that the firm has; their dossiers are held until the end of the transaction. */
export async function holdDeadlines(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly GivenDeadline[]> {
  const which = [sql.scope.firmId, [...ids]];
  const [, deadlines] = await Promise.all([
    sql.query(HOLD, which),
    sql.query<GivenDeadline>(DEADLINES, which),
  ]);
  return deadlines;
}

const GIVE_DEADLINES = `UPDATE deadlines d SET assignee_id = x."assigneeId", version = d.version + 1,
    updated_at = greatest(d.updated_at, $3)
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, "assigneeId" uuid) WHERE d.firm_id = $1 AND d.id = x.id`;

const MOVE_DOSSIERS = `UPDATE dossiers o SET version = o.version + 1, updated_at = greatest(o.updated_at, $3)
  WHERE o.firm_id = $1 AND o.id = ANY($2::uuid[])`;

interface Given<Row> {
  readonly rows: readonly Row[];
  readonly now: Temporal.Instant;
}

/** Each to whom it is given, and a new version of its dossier: two statements. No date depends on who acts. */
export function giveDeadlines(
  sql: FirmSql,
  { rows, now }: Given<Pick<GivenDeadline, 'id' | 'dossierId' | 'assigneeId'>>,
): Promise<unknown> {
  const { firmId } = sql.scope;
  const dossierIds = [...new Set(rows.map(({ dossierId }) => dossierId))];
  return Promise.all([
    sql.execute(GIVE_DEADLINES, [firmId, JSON.stringify(rows), now]),
    sql.execute(MOVE_DOSSIERS, [firmId, dossierIds, now]),
  ]);
}

export interface GivenDossier {
  readonly id: string;
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly version: number;
}

/** Those of these dossiers that the firm has, held until the end of the transaction. */
export function holdDossiers(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly GivenDossier[]> {
  return sql.query<GivenDossier>(
    `SELECT o.id, o.responsible_id AS "responsibleId", o.paralegal_id AS "paralegalId", o.version FROM dossiers o
      WHERE o.firm_id = $1 AND o.id = ANY($2::uuid[]) ORDER BY o.id FOR UPDATE`,
    [sql.scope.firmId, [...ids]],
  );
}

const GIVE_DOSSIERS = `UPDATE dossiers o SET responsible_id = x."responsibleId", paralegal_id = x."paralegalId",
    version = o.version + 1, updated_at = greatest(o.updated_at, $3)
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, "responsibleId" uuid, "paralegalId" uuid)
  WHERE o.firm_id = $1 AND o.id = x.id`;

export function giveDossiers(
  sql: FirmSql,
  { rows, now }: Given<Omit<GivenDossier, 'version'>>,
): Promise<number> {
  return sql.execute(GIVE_DOSSIERS, [sql.scope.firmId, JSON.stringify(rows), now]);
}
