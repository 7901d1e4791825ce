import type { Sql } from '../../sql-runner.ts';
import type { DeadlineRecord } from '../cases/case-records.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from '../cases/stored-deadline.ts';
import type { AlertEnding, AlertRecord, AlertToInsert, PolicyRecord } from './alert-records.ts';

/** Every alert of these dossiers that is not cancelled, but for corrections that call for nothing. */
export function alertsOfDossiers(
  sql: Sql,
  firmId: string,
  dossierIds: readonly string[],
): Promise<readonly AlertRecord[]> {
  return sql.query<AlertRecord>(
    `SELECT id, dossier_id AS "dossierId", deadline_id AS "deadlineId", step, target_at AS "targetAt",
            due_at AS "dueAt", status, settled_at IS NOT NULL AS settled, escalation_level IS NOT NULL AS routed
       FROM alerts WHERE firm_id = $1 AND dossier_id = ANY($2::uuid[]) AND status <> 'cancelled'
        AND NOT (step = 'correction' AND settled_at IS NOT NULL)`,
    [firmId, [...dossierIds]],
  );
}

export function reminderPolicies(sql: Sql, firmId: string): Promise<readonly PolicyRecord[]> {
  return sql.query<PolicyRecord>(
    'SELECT rule, nature, severity, policy FROM reminder_policies WHERE firm_id = $1',
    [firmId],
  );
}

export async function timeZoneOfFirm(sql: Sql, firmId: string): Promise<string> {
  const rows = await sql.query<{ timeZone: string }>(
    'SELECT time_zone AS "timeZone" FROM firms WHERE id = $1',
    [firmId],
  );
  return rows[0]?.timeZone ?? 'Europe/Paris';
}

export interface AlertWrites {
  readonly insert: readonly AlertToInsert[];
  readonly end: readonly AlertEnding[];
  readonly revive: readonly string[];
}

/**
 * Makes the alerts of dossiers what they should be. What was planned is cancelled; what was sent meanwhile stays true
 * and is only settled, so a worker that was faster is no error. The statements travel together.
 */
export async function writeAlerts(
  sql: Sql,
  firmId: string,
  { insert, end, revive }: AlertWrites,
): Promise<void> {
  await Promise.all([
    end.length === 0 ? 0 : sql.execute(END, [firmId, JSON.stringify(end)]),
    revive.length === 0 ? 0 : sql.execute(REVIVE, [firmId, JSON.stringify(revive)]),
    insert.length === 0 ? 0 : sql.execute(INSERT, [firmId, JSON.stringify(insert.map(asRow))]),
  ]);
}

/** Why what an alert has said no longer holds. */
export const FALSIFIED = `'moved', 'met', 'extinguished', 'superseded'`;

// Whoever was told of what no longer holds is told so: the alert is woken.
const END = `UPDATE alerts a
    SET status = CASE WHEN a.status = 'planned' THEN 'cancelled' ELSE a.status END,
        settled_at = clock_timestamp(), settled_because = x.because,
        wake_at = CASE WHEN a.status <> 'planned' AND x.because IN (${FALSIFIED}) AND EXISTS (
            SELECT FROM alert_sends s WHERE s.firm_id = a.firm_id AND s.alert_id = a.id
               AND s.channel <> 'app' AND s.state = 'sent') THEN a.due_at END,
        version = a.version + 1, updated_at = clock_timestamp()
   FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, because text)
  WHERE a.firm_id = $1 AND a.id = x.id AND a.status <> 'cancelled' AND a.settled_at IS NULL`;

const REVIVE = `UPDATE alerts
    SET settled_at = NULL, settled_because = NULL, wake_at = NULL, version = version + 1, updated_at = clock_timestamp()
  WHERE firm_id = $1 AND id IN (SELECT value::uuid FROM jsonb_array_elements_text($2::jsonb))`;

const INSERT = `INSERT INTO alerts (firm_id, id, deadline_id, dossier_id, step, severity, target_at, due_at, wake_at,
                     past_when_imported)
  SELECT $1, x.id, x.deadline_id, x.dossier_id, x.step, x.severity, x.target_at, x.due_at, x.due_at,
         x.past_when_imported
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, deadline_id uuid, dossier_id uuid, step text, severity text,
                                             target_at timestamptz, due_at timestamptz,
                                             past_when_imported boolean)
  ON CONFLICT DO NOTHING`;

function asRow(alert: AlertToInsert): object {
  return {
    id: alert.id,
    deadline_id: alert.deadlineId,
    dossier_id: alert.dossierId,
    step: alert.step,
    severity: alert.severity,
    target_at: alert.targetAt,
    due_at: alert.dueAt,
    past_when_imported: alert.pastWhenImported ?? false,
  };
}

/** Deadlines of a dossier as they stand, whatever their outcome. */
export async function deadlinesToWatch(
  sql: Sql,
  firmId: string,
  dossierId: string,
): Promise<readonly DeadlineRecord[]> {
  const rows = await sql.query<DeadlineRow>(
    `SELECT ${DEADLINE_COLUMNS} FROM deadlines d WHERE d.firm_id = $1 AND d.dossier_id = $2`,
    [firmId, dossierId],
  );
  return rows.map(readDeadline);
}
