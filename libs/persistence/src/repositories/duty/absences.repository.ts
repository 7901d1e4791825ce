import type { Sql } from '../../sql-runner.ts';
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
