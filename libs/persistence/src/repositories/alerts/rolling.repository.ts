import type { FirmSql, Sql } from '../../sql-runner.ts';

/** Every open dossier, suspended ones too, is due for computation, whatever day it was waiting for. */
export function askForEveryDossier(sql: Sql, firmId: string, today: Temporal.PlainDate) {
  return sql.execute(
    `UPDATE dossiers SET next_change_on = $2
      WHERE firm_id = $1 AND status <> 'closed' AND (next_change_on IS NULL OR next_change_on > $2)`,
    [firmId, today],
  );
}

/** The open dossiers of a person are due for computation: the law counts from a birthday too. */
export function askForDossiersOf(sql: FirmSql, personId: string, today: Temporal.PlainDate) {
  return sql.execute(
    `UPDATE dossiers d SET next_change_on = $3
      WHERE d.firm_id = $1 AND d.status <> 'closed' AND (d.next_change_on IS NULL OR d.next_change_on > $3)
        AND d.id IN (SELECT dp.dossier_id FROM dossier_persons dp WHERE dp.firm_id = $1 AND dp.person_id = $2)`,
    [sql.scope.firmId, personId, today],
  );
}

/**
 * These dossiers are due for computation, whatever day they were waiting for. Whoever asks computes them; the worker
 * leaves them alone for as long as that may take, then computes those that are left.
 */
export function askForDossiers(sql: FirmSql, ids: readonly string[], today: Temporal.PlainDate) {
  return sql.execute(
    `UPDATE dossiers SET next_change_on = least(next_change_on, $3),
            roll_retry_at = greatest(roll_retry_at, clock_timestamp() + interval '2 minutes')
      WHERE firm_id = $1 AND id = ANY($2::uuid[])`,
    [sql.scope.firmId, [...ids], today],
  );
}

/** Null when another worker has begun this day already; else the day begun before it, if there was one. */
export async function beginDay(
  sql: Sql,
  firmId: string,
  today: Temporal.PlainDate,
): Promise<{ readonly before: Temporal.PlainDate | null } | null> {
  const [begun] = await sql.query<{ before: Temporal.PlainDate | null }>(
    `WITH last AS (SELECT id, rolled_on FROM firms WHERE id = $1 FOR UPDATE)
     UPDATE firms f SET rolled_on = $2 FROM last
      WHERE f.id = last.id AND (last.rolled_on IS NULL OR last.rolled_on < $2)
     RETURNING last.rolled_on AS before`,
    [firmId, today],
  );
  return begun ?? null;
}

/** A computation that failed is shown on its dossier and tried again, less and less often. */
export async function recordRollFailure(
  sql: Sql,
  { firmId, dossierId, error }: { firmId: string; dossierId: string; error: string },
): Promise<void> {
  await sql.execute(
    `UPDATE dossiers SET roll_attempts = roll_attempts + 1, roll_error = $3,
            roll_retry_at = clock_timestamp() + least(3600, 5 * power(2, least(roll_attempts, 10))) * interval '1 s'
      WHERE firm_id = $1 AND id = $2`,
    [firmId, dossierId, error],
  );
}
