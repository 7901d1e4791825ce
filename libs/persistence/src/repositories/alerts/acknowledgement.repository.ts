import type { Sql } from '../../sql-runner.ts';

/** In the application, or by the link of a mail. */
export type AcknowledgementWay = 'app' | 'mail';

export interface Acknowledgement {
  readonly firmId: string;
  readonly alertId: string;
  readonly userId: string;
  readonly way: AcknowledgementWay;
  readonly plan: string | null;
  readonly now: Temporal.Instant;
}

export interface AlertToAcknowledge {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly status: string;
  readonly dueAt: Temporal.Instant;
  readonly acknowledgedBy: string | null;
  readonly plan: string | null;
}

/** Holds the alert until the end of the transaction. */
export async function lockAlert(
  sql: Sql,
  firmId: string,
  alertId: string,
): Promise<AlertToAcknowledge | null> {
  const [row] = await sql.query<AlertToAcknowledge>(
    `SELECT id, deadline_id AS "deadlineId", dossier_id AS "dossierId", status, due_at AS "dueAt",
            acknowledged_by AS "acknowledgedBy", plan
       FROM alerts WHERE firm_id = $1 AND id = $2 FOR UPDATE`,
    [firmId, alertId],
  );
  return row ?? null;
}

/**
 * Acknowledges an alert together with the earlier ones of the same deadline, and stops the daily reminder unless a later
 * alert has fallen due. The steps still ahead stay: having seen a date is not having acted. Gives the ids of those acknowledged.
 */
export async function acknowledge(
  sql: Sql,
  alert: AlertToAcknowledge,
  { firmId, userId, way, plan, now }: Acknowledgement,
): Promise<readonly string[]> {
  const [rows] = await Promise.all([
    sql.query<{ id: string }>(ACKNOWLEDGE, [
      firmId,
      alert.deadlineId,
      alert.dueAt,
      userId,
      now,
      alert.id,
      plan,
      alert.dossierId,
      way,
    ]),
    sql.execute(STOP_REPEATING, [firmId, alert.deadlineId, alert.dossierId, alert.dueAt, now]),
  ]);
  return rows.map((row) => row.id);
}

const ACKNOWLEDGE = `UPDATE alerts
    SET status = 'acknowledged', acknowledged_by = $4, acknowledged_by_way = $9, acknowledged_at = $5,
        plan = CASE WHEN id = $6 THEN $7 ELSE plan END, version = version + 1, updated_at = clock_timestamp()
  WHERE firm_id = $1 AND dossier_id = $8 AND deadline_id = $2 AND status IN ('sent', 'failed') AND due_at <= $3
  RETURNING id`;

// Whoever has read an old reminder has not heard of those that have fallen due since: these go on.
const STOP_REPEATING = `UPDATE alerts a
    SET status = 'cancelled', wake_at = NULL,
        settled_at = clock_timestamp(), settled_because = 'acknowledged',
        version = version + 1, updated_at = clock_timestamp()
  WHERE a.firm_id = $1 AND a.dossier_id = $3 AND a.deadline_id = $2 AND a.status = 'planned' AND a.step LIKE 'J+%'
    AND NOT EXISTS (SELECT FROM alerts l
         WHERE l.firm_id = $1 AND l.dossier_id = $3 AND l.deadline_id = $2 AND l.settled_at IS NULL
           AND l.status IN ('planned', 'sent', 'failed') AND l.step <> 'correction'
           AND l.due_at > $4 AND l.due_at <= $5)`;

/** Undoes the acknowledgement of one alert; the daily reminder goes on from its next sending. */
export async function withdrawAcknowledgement(
  sql: Sql,
  firmId: string,
  alertId: string,
): Promise<boolean> {
  const undone = await sql.execute(
    `UPDATE alerts SET status = 'sent', acknowledged_by = NULL, acknowledged_by_way = NULL,
            acknowledged_at = NULL, plan = NULL, version = version + 1, updated_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND status = 'acknowledged'`,
    [firmId, alertId],
  );
  return undone > 0;
}
