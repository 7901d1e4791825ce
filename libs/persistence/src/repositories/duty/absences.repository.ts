import type { FirmSql, Sql } from '../../sql-runner.ts';
import type { AbsenceRecord, StandingDuty } from './duty-records.ts';

const COLUMNS = `id, user_id AS "userId", from_on AS "from", to_on AS "to", deputy_id AS "deputyId"`;

/** Absences of people who can still sign in, those long past included. */
export function absencesOfFirm(sql: Sql, firmId: string): Promise<readonly AbsenceRecord[]> {
  return sql.query<AbsenceRecord>(
    `SELECT ${COLUMNS} FROM absences a
      WHERE a.firm_id = $1
        AND EXISTS (SELECT FROM users u WHERE u.firm_id = $1 AND u.id = a.user_id AND u.status = 'active')
      ORDER BY from_on, id`,
    [firmId],
  );
}

/** Standing deputy and hour of the daily message of everybody who can still sign in. */
export function standingDuties(sql: Sql, firmId: string): Promise<readonly StandingDuty[]> {
  return sql.query<StandingDuty>(
    `SELECT id AS "userId", deputy_id AS "deputyId", digest_at AS "digestAt"
       FROM users WHERE firm_id = $1 AND status = 'active'`,
    [firmId],
  );
}

/** Those that touch a period, of anybody; null leaves an end open. */
export function absencesIn(
  sql: Sql,
  firmId: string,
  {
    from,
    to,
  }: { readonly from: Temporal.PlainDate | null; readonly to: Temporal.PlainDate | null },
): Promise<readonly AbsenceRecord[]> {
  return sql.query<AbsenceRecord>(
    `SELECT ${COLUMNS} FROM absences a
      WHERE a.firm_id = $1 AND ($2::date IS NULL OR a.to_on >= $2) AND ($3::date IS NULL OR a.from_on <= $3)
      ORDER BY a.from_on, a.id`,
    [firmId, from, to],
  );
}

export async function readAbsence(
  sql: Sql,
  firmId: string,
  id: string,
): Promise<AbsenceRecord | null> {
  const text = `SELECT ${COLUMNS} FROM absences WHERE firm_id = $1 AND id = $2`;
  const [row] = await sql.query<AbsenceRecord>(text, [firmId, id]);
  return row ?? null;
}

export async function insertAbsence(tx: FirmSql, absence: AbsenceRecord): Promise<void> {
  await tx.execute(
    `INSERT INTO absences (firm_id, id, user_id, from_on, to_on, deputy_id, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tx.scope.firmId,
      absence.id,
      absence.userId,
      absence.from,
      absence.to,
      absence.deputyId,
      tx.scope.userId,
    ],
  );
}

/** False when somebody else has deleted it. */
export async function deleteAbsence(tx: Sql, firmId: string, id: string): Promise<boolean> {
  return (
    (await tx.execute('DELETE FROM absences WHERE firm_id = $1 AND id = $2', [firmId, id])) > 0
  );
}

const CARRIED = `SELECT count(*) AS count FROM (
    SELECT o.id FROM dossiers o
     WHERE o.firm_id = $1 AND o.status = 'active' AND (o.responsible_id = $2 OR o.paralegal_id = $2)
    UNION
    SELECT d.dossier_id FROM deadlines d
     WHERE d.firm_id = $1 AND d.assignee_id = $2 AND d.outcome = 'live') carried`;

/** How many open dossiers somebody answers for, wholly or for one deadline. */
export async function dossiersCarriedBy(sql: Sql, firmId: string, userId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(CARRIED, [firmId, userId]);
  return row?.count ?? 0;
}
