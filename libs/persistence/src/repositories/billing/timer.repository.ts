import type { FirmSql } from '../../sql-runner.ts';
import type { TimerRecord } from './billing-records.ts';

const COLUMNS = `m.id, m.user_id AS "userId", m.dossier_id AS "dossierId", m.description,
  m.started_at AS "startedAt", m.running_since AS "runningSince", m.seconds`;

/** Clocks that somebody has started and not written down, the one that runs first. */
export function timersOf(sql: FirmSql, userId: string): Promise<readonly TimerRecord[]> {
  return sql.query<TimerRecord>(
    `SELECT ${COLUMNS} FROM timers m WHERE m.firm_id = $1 AND m.user_id = $2
      ORDER BY m.running_since DESC NULLS LAST, m.id DESC`,
    [sql.scope.firmId, userId],
  );
}

/** Those of somebody, held until the end of the transaction. */
export function lockTimers(sql: FirmSql, userId: string): Promise<readonly TimerRecord[]> {
  return sql.query<TimerRecord>(
    `SELECT ${COLUMNS} FROM timers m WHERE m.firm_id = $1 AND m.user_id = $2 ORDER BY m.id FOR UPDATE`,
    [sql.scope.firmId, userId],
  );
}

/** A unique index allows one that runs, and one for each dossier, to each person. */
export async function insertTimer(sql: FirmSql, timer: TimerRecord): Promise<void> {
  const { id, userId, dossierId, description, startedAt, runningSince, seconds } = timer;
  await sql.execute(
    `INSERT INTO timers (firm_id, id, user_id, dossier_id, description, started_at, running_since, seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [sql.scope.firmId, id, userId, dossierId, description, startedAt, runningSince, seconds],
  );
}

export async function updateTimer(
  sql: FirmSql,
  { id, runningSince, seconds }: Pick<TimerRecord, 'id' | 'runningSince' | 'seconds'>,
): Promise<void> {
  await sql.execute(
    'UPDATE timers SET running_since = $3, seconds = $4 WHERE firm_id = $1 AND id = $2',
    [sql.scope.firmId, id, runningSince, seconds],
  );
}

export async function deleteTimer(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM timers WHERE firm_id = $1 AND id = $2', [sql.scope.firmId, id]);
}
