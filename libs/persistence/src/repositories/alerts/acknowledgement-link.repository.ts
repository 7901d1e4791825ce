import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import type { Text } from '@quantieme/law';
import type { FirmSql, Sql } from '../../sql-runner.ts';
import type { AlertStatus } from './alert-records.ts';

/** A message that was mailed, and whom to. */
export interface MailedMessage {
  readonly firmId: string;
  readonly recipientId: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly locale: 'fr' | 'en';
  readonly firmName: string;
  readonly timeZone: string;
}

/** Runs before any firm is known. One whose recipient can no longer sign in is not found. */
export async function findMailedMessage(
  door: Sql,
  messageId: string,
): Promise<MailedMessage | null> {
  const [row] = await door.query<MailedMessage>(
    `SELECT firm_id AS "firmId", recipient_id AS "recipientId", role, is_lawyer AS "isLawyer", locale,
            firm_name AS "firmName", time_zone AS "timeZone"
       FROM find_mailed_message($1)`,
    [messageId],
  );
  return row ?? null;
}

/** An alert that a mail was about, as it stands. */
export interface MailedAlert {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly label: Text;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly precision: Precision;
  readonly timeZone: string;
  readonly targetAt: Temporal.Instant;
  readonly prudentLastDay: Temporal.PlainDate | null;
  readonly status: AlertStatus;
  readonly settledBecause: string | null;
  readonly done: boolean;
  /** Initials. */
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Temporal.Instant | null;
  readonly plan: string | null;
  /** When the mail was last handed to a server, and now: real time, the database's. */
  readonly mailedAt: Temporal.Instant;
  readonly at: Temporal.Instant;
}

/** What a mail was about, in the order in which it fell due. */
export function mailedAlerts(sql: FirmSql, messageId: string): Promise<readonly MailedAlert[]> {
  return sql.query<MailedAlert>(MAILED, [sql.scope.firmId, messageId]);
}

const MAILED = `SELECT a.id, a.deadline_id AS "deadlineId", a.dossier_id AS "dossierId", o.reference,
       d.derivation->'label' AS label, d.nature, a.severity, d.precision, d.time_zone AS "timeZone", a.target_at AS "targetAt",
       d.prudent_last_day AS "prudentLastDay", a.status, a.settled_because AS "settledBecause",
       d.done_on IS NOT NULL AS done, u.initials AS "acknowledgedBy", a.acknowledged_at AS "acknowledgedAt", a.plan,
       s.started_at AS "mailedAt", clock_timestamp() AS at
  FROM alert_sends s
  JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
  JOIN dossiers o ON o.firm_id = a.firm_id AND o.id = a.dossier_id
  JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
  LEFT JOIN users u ON u.firm_id = a.firm_id AND u.id = a.acknowledged_by
 WHERE s.firm_id = $1 AND s.carried_by = $2 AND s.started_at IS NOT NULL
 ORDER BY a.due_at, a.id`;

/** Holds what a mail was about, in the order of ids: other mails are about the same. */
export async function lockMailedAlerts(sql: FirmSql, messageId: string): Promise<void> {
  await sql.query(LOCK, [sql.scope.firmId, messageId]);
}

const LOCK = `SELECT a.id FROM alerts a
  WHERE a.firm_id = $1
    AND a.id IN (SELECT alert_id FROM alert_sends WHERE firm_id = $1 AND carried_by = $2)
  ORDER BY a.id FOR UPDATE`;
