import { json } from '../../codecs.ts';
import type { Sql } from '../../sql-runner.ts';
import type {
  AlertToRoute,
  Carrier,
  CorrectionToInsert,
  DossierToRoute,
  Recipient,
  RoutedAlert,
  SendToWrite,
} from './alert-records.ts';

export interface DossierKey {
  readonly firmId: string;
  readonly dossierId: string;
}

/** Holds the dossier until the end of the transaction, so that nobody else routes it or moves its deadlines meanwhile. */
export async function lockDossierToRoute(
  sql: Sql,
  { firmId, dossierId }: DossierKey,
): Promise<DossierToRoute | null> {
  const [row] = await sql.query<DossierToRoute>(
    `SELECT o.responsible_id AS "responsibleId", o.paralegal_id AS "paralegalId", f.time_zone AS "timeZone"
       FROM dossiers o JOIN firms f ON f.id = o.firm_id
      WHERE o.firm_id = $1 AND o.id = $2 FOR NO KEY UPDATE OF o`,
    [firmId, dossierId],
  );
  return row ?? null;
}

/** Another alert of the same date, later than `a`, that has fallen due and stands. */
export const OVERTAKEN = (now: string) => `a.step <> 'correction' AND EXISTS (SELECT FROM alerts l
    WHERE l.firm_id = a.firm_id AND l.dossier_id = a.dossier_id AND l.deadline_id = a.deadline_id
      AND l.target_at = a.target_at AND l.status <> 'cancelled' AND l.settled_at IS NULL AND l.step <> 'correction'
      AND l.due_at > a.due_at AND l.due_at <= ${now})`;

/**
 * Alerts of a dossier that have been woken.
 *
 * @param now  the product's clock
 */
export function alertsToRoute(
  sql: Sql,
  { firmId, dossierId }: DossierKey,
  now: Temporal.Instant,
): Promise<readonly AlertToRoute[]> {
  return sql.query<AlertToRoute>(
    `SELECT a.id, a.deadline_id AS "deadlineId", a.step, a.target_at AS "targetAt", a.wake_at AS "wokenAt",
            a.status, a.escalation_level AS level, ${OVERTAKEN('$3')} AS overtaken,
            a.settled_because AS "settledBecause", a.past_when_imported AS "pastWhenImported",
            ARRAY(SELECT DISTINCT s.recipient_id FROM alert_sends s
                   WHERE s.firm_id = a.firm_id AND s.alert_id = a.id) AS "toldIds",
            ARRAY(SELECT DISTINCT s.recipient_id FROM alert_sends s
                   WHERE s.firm_id = a.firm_id AND s.alert_id = a.id AND s.channel <> 'app'
                     AND s.state = 'sent') AS "mailedIds"
       FROM alerts a
      WHERE a.firm_id = $1 AND a.dossier_id = $2 AND a.status <> 'cancelled' AND a.wake_at <= $3
        AND (a.retry_at IS NULL OR a.retry_at <= clock_timestamp())
      ORDER BY a.due_at, a.id`,
    [firmId, dossierId, now],
  );
}

/** People of the firm who can still sign in. */
export function activePeople(sql: Sql, firmId: string): Promise<readonly Recipient[]> {
  return sql.query<Recipient>(
    `SELECT id, name, email, role, is_lawyer AS "isLawyer", locale
       FROM users WHERE firm_id = $1 AND status = 'active' ORDER BY id`,
    [firmId],
  );
}

/** A digest that no alert can join any more. */
export interface DigestGone {
  /** Null: the firm's own system. */
  readonly recipientId: string | null;
  readonly digestOn: Temporal.PlainDate;
}

/** Those of the days around `now`. */
export function digestsGone(
  sql: Sql,
  firmId: string,
  now: Temporal.Instant,
): Promise<readonly DigestGone[]> {
  return sql.query<DigestGone>(
    `SELECT recipient_id AS "recipientId", digest_on AS "digestOn" FROM messages
      WHERE firm_id = $1 AND kind = 'digest' AND state NOT IN ('gathering', 'cancelled')
        AND digest_on >= $2::timestamptz::date - 2`,
    [firmId, now],
  );
}

export interface Routing {
  readonly corrections: readonly CorrectionToInsert[];
  readonly sends: readonly SendToWrite[];
  readonly alerts: readonly RoutedAlert[];
  readonly now: Temporal.Instant;
}

/** Writes whom the alerts go to and what carries them; statements that travel together. */
export async function writeRouting(
  sql: Sql,
  firmId: string,
  { corrections, sends, alerts, now }: Routing,
): Promise<void> {
  await Promise.all([
    corrections.length === 0 ? 0 : sql.execute(CORRECT, [firmId, json(corrections), now]),
    sends.length === 0 ? 0 : sql.execute(OPEN, [firmId, json(sends.map(asRow)), now]),
    alerts.length === 0 ? 0 : sql.execute(ROUTED, [firmId, json(alerts.map(asRouted)), now]),
  ]);
}

const CORRECT = `INSERT INTO alerts (firm_id, id, deadline_id, dossier_id, step, severity, target_at, due_at, status,
                     sent_at, escalation_level, corrects, settled_at, settled_because)
  SELECT $1::uuid, x.id, x."deadlineId", x."dossierId", 'correction', x.severity, x."targetAt", $3::timestamptz, 'sent',
         $3, 0, x.corrects, CASE WHEN x."settledBecause" IS NOT NULL THEN clock_timestamp() END, x."settledBecause"
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, "deadlineId" uuid, "dossierId" uuid, severity text,
      "targetAt" timestamptz, corrects uuid, "settledBecause" text)`;

// Joining a message locks its row: from the moment a worker has claimed it, nothing joins it any more. Rows are taken in
// the order of their people, whichever dossier comes first, so that two dossiers never wait for each other.
const OPEN = `WITH x AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, alert_id uuid, channel text, recipient_id uuid,
      message_id uuid, kind text, dossier_id uuid, digest_on date, due_at timestamptz)),
  carriers AS (
    INSERT INTO messages (firm_id, id, recipient_id, channel, kind, dossier_id, digest_on, due_at)
    SELECT DISTINCT ON (recipient_id, channel, kind, dossier_id, digest_on)
           $1::uuid, message_id, recipient_id, channel, kind, dossier_id, digest_on, due_at
      FROM x WHERE kind IS NOT NULL
     ORDER BY recipient_id, channel, kind, dossier_id, digest_on, due_at
    ON CONFLICT (firm_id, recipient_id, channel, kind, dossier_id, digest_on) WHERE state = 'gathering'
    DO UPDATE SET due_at = least(messages.due_at, excluded.due_at)
    RETURNING id, recipient_id, channel, kind, dossier_id, digest_on)
  INSERT INTO alert_sends (firm_id, id, alert_id, channel, recipient_id, state, sent_at, carried_by)
  SELECT $1::uuid, x.id, x.alert_id, x.channel, x.recipient_id,
         CASE WHEN x.kind IS NULL THEN 'sent' ELSE 'pending' END,
         CASE WHEN x.kind IS NULL THEN $3::timestamptz END, c.id
    FROM x LEFT JOIN carriers c
      ON c.recipient_id IS NOT DISTINCT FROM x.recipient_id AND c.channel = x.channel AND c.kind = x.kind
     AND c.dossier_id IS NOT DISTINCT FROM x.dossier_id AND c.digest_on IS NOT DISTINCT FROM x.digest_on
  ON CONFLICT (firm_id, alert_id, channel, recipient_id) DO NOTHING`;

const ROUTED = `UPDATE alerts a
    SET escalation_level = x.level, wake_at = x.wake_at, retry_at = NULL, attempts = 0, last_error = NULL,
        status = CASE WHEN x.told AND a.status = 'planned' THEN 'sent' ELSE a.status END,
        sent_at = CASE WHEN x.told THEN coalesce(a.sent_at, $3::timestamptz) ELSE a.sent_at END,
        version = a.version + 1, updated_at = clock_timestamp()
   FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, level integer, wake_at timestamptz, told boolean)
  WHERE a.firm_id = $1 AND a.id = x.id AND a.wake_at IS NOT NULL`;

function asRow({ id, alertId, channel, recipientId, carrier }: SendToWrite): object {
  return {
    id,
    alert_id: alertId,
    channel,
    recipient_id: recipientId,
    ...(carrier === null ? {} : carrierColumns(carrier)),
  };
}

function carrierColumns({ messageId, kind, dossierId, digestOn, dueAt }: Carrier): object {
  return {
    message_id: messageId,
    kind,
    dossier_id: dossierId,
    digest_on: digestOn,
    due_at: dueAt,
  };
}

function asRouted({ id, level, wakeAt, told }: RoutedAlert): object {
  return { id, level, wake_at: wakeAt, told };
}

/** Routing has failed: seen on the alerts, and tried again, less and less often. */
export async function recordRoutingFailure(
  sql: Sql,
  { firmId, dossierId }: DossierKey,
  failed: { readonly now: Temporal.Instant; readonly error: string; readonly retryInMs: number },
): Promise<void> {
  await sql.execute(
    `UPDATE alerts SET attempts = attempts + 1, last_error = $4, updated_at = clock_timestamp(),
            retry_at = clock_timestamp() + make_interval(secs => $5 * power(2, least(attempts, 10)))
      WHERE firm_id = $1 AND dossier_id = $2 AND wake_at <= $3`,
    [firmId, dossierId, failed.now, failed.error, failed.retryInMs / 1000],
  );
}
