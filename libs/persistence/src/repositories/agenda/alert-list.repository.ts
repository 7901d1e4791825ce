import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { AcknowledgementWay } from '../alerts/acknowledgement.repository.ts';
import { NEXT_DEADLINE, type NextDeadlineRow } from '../persons/person-list.repository.ts';

export interface ListedSend {
  readonly channel: string;
  /** Null: the firm's own system. */
  readonly recipientId: string | null;
  readonly state: string;
  readonly sentAt: string | null;
  readonly messageId: string | null;
  readonly lastError: string | null;
  /** When the message that carries it leaves. */
  readonly leavesAt: string | null;
  /** What the server said when it took it. */
  readonly receipt: string | null;
  /** Why it came back. */
  readonly bounce: string | null;
  /** A server on the way said that it still tries. */
  readonly delayedAt: string | null;
}

export interface AlertListRow {
  readonly id: string;
  readonly dossierId: string;
  readonly step: string;
  readonly severity: string;
  readonly dueAt: Temporal.Instant;
  readonly status: string;
  readonly settledBecause: string | null;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedByWay: AcknowledgementWay | null;
  readonly acknowledgedAt: Temporal.Instant | null;
  readonly plan: string | null;
  /** Last level that was told; null: nobody yet. */
  readonly level: number | null;
  /** When the next level is told. */
  readonly wakeAt: Temporal.Instant | null;
  readonly sends: readonly ListedSend[];
  readonly next: NextDeadlineRow;
  readonly timeZone: string;
  readonly assigneeId: string | null;
  readonly reference: string;
  readonly dossierLabel: string;
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly clientFamilyName: string | null;
  readonly clientGivenNames: string | null;
}

export interface AlertFilter {
  readonly id: string | null;
  readonly from: Temporal.Instant | null;
  readonly before: Temporal.Instant | null;
  readonly statuses: readonly string[];
  /** Only those sent that still call for something. */
  readonly inbox: boolean;
  readonly recipientId: string | null;
  readonly dossierId: string | null;
  readonly earliestFirst: boolean;
  readonly after: readonly [dueAt: string, id: string] | null;
  readonly limit: number;
}

const SENDS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('channel', s.channel, 'recipientId', s.recipient_id,
      'state', s.state, 'sentAt', s.sent_at, 'messageId', s.message_id, 'lastError', s.last_error, 'leavesAt', m.due_at,
      'receipt', m.receipt, 'bounce', CASE m.state WHEN 'returned' THEN m.bounce END,
      'delayedAt', m.delayed_at) ORDER BY s.id), '[]')
    FROM alert_sends s LEFT JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
   WHERE s.firm_id = a.firm_id AND s.alert_id = a.id)`;

const SELECT = `SELECT a.id, a.dossier_id AS "dossierId", a.step, a.severity, a.due_at AS "dueAt", a.status,
    a.settled_because AS "settledBecause", a.acknowledged_by AS "acknowledgedBy",
    a.acknowledged_by_way AS "acknowledgedByWay",
    a.acknowledged_at AS "acknowledgedAt", a.plan, a.escalation_level AS level, a.wake_at AS "wakeAt", ${SENDS} AS sends, ${NEXT_DEADLINE}, n.time_zone AS "timeZone",
    n.assignee_id AS "assigneeId", o.reference, o.label AS "dossierLabel", o.responsible_id AS "responsibleId",
    o.paralegal_id AS "paralegalId", c.family_name AS "clientFamilyName", c.given_names AS "clientGivenNames"
  FROM page a
  JOIN deadlines n ON n.firm_id = a.firm_id AND n.id = a.deadline_id
  JOIN dossiers o ON o.firm_id = a.firm_id AND o.id = a.dossier_id
  LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
      FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
     WHERE dp.firm_id = a.firm_id AND dp.dossier_id = a.dossier_id AND dp.role = 'client'
     ORDER BY dp.position, p.id LIMIT 1) c ON true`;

const INBOX = "AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL";

function conditionsOf(filter: AlertFilter, parameters: Parameter[]): string {
  const asked: string[] = [];
  const test = (condition: string, value: Parameter | null) => {
    if (value !== null) asked.push(`AND ${condition.replace('?', `$${parameters.push(value)}`)}`);
  };
  test('a.id = ?', filter.id);
  test('a.due_at >= ?', filter.from);
  test('a.due_at < ?', filter.before);
  test('a.status = ANY (?::text[])', filter.statuses.length === 0 ? null : filter.statuses);
  if (filter.inbox) asked.push(INBOX);
  test('a.dossier_id = ?', filter.dossierId);
  test(
    `EXISTS (SELECT 1 FROM alert_sends s
      WHERE s.firm_id = a.firm_id AND s.alert_id = a.id AND s.recipient_id = ?)`,
    filter.recipientId,
  );
  if (filter.after !== null) {
    const [dueAt, id] = filter.after.map((value) => `$${parameters.push(value)}`);
    const sign = filter.earliestFirst ? '>' : '<';
    asked.push(`AND (a.due_at, a.id) ${sign} (${dueAt}::timestamptz, ${id}::uuid)`);
  }
  return asked.join(' ');
}

/** Alerts with their deadline, their dossier and who was told. */
export function listAlerts(sql: FirmSql, filter: AlertFilter): Promise<readonly AlertListRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const order = filter.earliestFirst ? 'a.due_at, a.id' : 'a.due_at DESC, a.id DESC';
  const conditions = conditionsOf(filter, parameters);
  return sql.query<AlertListRow>(
    `WITH page AS MATERIALIZED (
       SELECT a.* FROM alerts a WHERE a.firm_id = $1 ${conditions} ORDER BY ${order} LIMIT $2)
     ${SELECT} ORDER BY ${order}`,
    parameters,
  );
}
