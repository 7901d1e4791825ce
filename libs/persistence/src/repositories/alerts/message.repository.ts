import type { Sql } from '../../sql-runner.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from '../cases/stored-deadline.ts';
import type { CarriedAlert, ClaimedMessage } from './alert-records.ts';
import { SIGNING } from '../identity/webhook.repository.ts';
import { FALSIFIED } from './alert-planning.repository.ts';
import { OVERTAKEN } from './routing.repository.ts';

export interface MessageClaim {
  readonly firmId: string;
  readonly messageId: string;
  /** Whoever holds it may send; a later claim makes it worthless. */
  readonly token: string;
}

export interface ClaimMoment {
  /** The product's clock; leases and retries are real time, the database's. */
  readonly now: Temporal.Instant;
  readonly leaseMs: number;
  /** Of the product's clock: how long a digest waits for alerts due before it that nobody has routed yet. */
  readonly patienceMinutes: number;
}

/**
 * Takes a message whose hour has come for as long as the lease lasts, and closes it: nothing joins it any more. Null
 * when there is nothing to do: sent, not due, waiting for its next try or for alerts to be routed, or in another
 * worker's hands.
 */
export async function claimMessage(
  sql: Sql,
  { firmId, messageId, token }: MessageClaim,
  { now, leaseMs, patienceMinutes }: ClaimMoment,
): Promise<ClaimedMessage | null> {
  const waitedSince = now.subtract({ minutes: patienceMinutes });
  const parameters = [firmId, messageId, token, now, leaseMs / 1000, waitedSince];
  const [row] = await sql.query<ClaimedMessage>(CLAIM, parameters);
  return row ?? null;
}

const CLAIM = `WITH claimed AS (
    UPDATE messages m
       SET claim_token = $3, claimed_until = clock_timestamp() + make_interval(secs => $5), state = 'leaving',
           attempts = attempts + 1
     WHERE m.firm_id = $1 AND m.id = $2 AND m.pending AND m.due_at <= $4
       AND (m.claimed_until IS NULL OR m.claimed_until <= clock_timestamp())
       AND (m.retry_at IS NULL OR m.retry_at <= clock_timestamp())
       AND (m.kind = 'immediate' OR m.due_at <= $6
            OR NOT EXISTS (SELECT FROM alerts a WHERE a.firm_id = $1 AND a.pending AND a.wake_at <= m.due_at))
       AND NOT (m.kind = 'digest' AND m.state = 'gathering' AND EXISTS (
                SELECT FROM messages n
                 WHERE n.firm_id = $1 AND n.recipient_id IS NOT DISTINCT FROM m.recipient_id AND n.channel = m.channel
                   AND n.kind = 'digest' AND n.state = 'gathering' AND n.digest_on > m.digest_on AND n.due_at <= $4))
    RETURNING *)
  SELECT m.id, m.channel, m.kind, m.due_at AS "dueAt", m.attempts, f.time_zone AS "timeZone",
         CASE WHEN u.status = 'active' THEN jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email,
           'role', u.role, 'isLawyer', u.is_lawyer, 'locale', u.locale, 'mobile', u.mobile) END AS recipient,
         CASE WHEN m.channel = 'webhook' AND w.url IS NOT NULL THEN jsonb_build_object('url', w.url,
           'secretIds', ${SIGNING}) END AS webhook
    FROM claimed m
    JOIN firms f ON f.id = m.firm_id
    LEFT JOIN users u ON u.firm_id = m.firm_id AND u.id = m.recipient_id
    LEFT JOIN firm_webhooks w ON w.firm_id = m.firm_id`;

type CarriedRow = Omit<CarriedAlert, 'deadline'> & DeadlineRow & { readonly alertId: string };

/** What a message carries and has not been told yet, in the order in which it fell due. */
export async function carriedAlerts(
  sql: Sql,
  { firmId, messageId }: MessageClaim,
  now: Temporal.Instant,
): Promise<readonly CarriedAlert[]> {
  const rows = await sql.query<CarriedRow>(CARRIED, [firmId, messageId, now]);
  return rows.map((row) => ({
    sendId: row.sendId,
    id: row.alertId,
    dossierId: row.dossierId,
    step: row.step,
    targetAt: row.targetAt,
    dueAt: row.dueAt,
    status: row.status,
    settledBecause: row.settledBecause,
    level: row.level,
    overtaken: row.overtaken,
    toldTargetAt: row.toldTargetAt,
    doneBy: row.doneBy,
    reference: row.reference,
    clientInitials: row.clientInitials,
    deadline: readDeadline(row),
  }));
}

const CARRIED = `SELECT s.id AS "sendId", a.id AS "alertId", a.dossier_id AS "dossierId", a.step,
       a.target_at AS "targetAt", a.due_at AS "dueAt", a.status, a.settled_because AS "settledBecause",
       a.escalation_level AS level, ${OVERTAKEN('$3')} AS overtaken, c.target_at AS "toldTargetAt",
       (SELECT name FROM users u WHERE u.firm_id = d.firm_id
           AND u.id = coalesce(d.done_by, (d.done_claim ->> 'by')::uuid)) AS "doneBy", o.reference,
       ARRAY(SELECT trim(left(p.given_names, 1) || '. ' || left(p.family_name, 1) || '.')
               FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
              WHERE dp.firm_id = a.firm_id AND dp.dossier_id = a.dossier_id AND dp.role = 'client'
              ORDER BY dp.position, p.id) AS "clientInitials", ${DEADLINE_COLUMNS}
  FROM alert_sends s
  JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
  JOIN dossiers o ON o.firm_id = a.firm_id AND o.id = a.dossier_id
  JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
  LEFT JOIN alerts c ON c.firm_id = a.firm_id AND c.id = a.corrects
 WHERE s.firm_id = $1 AND s.carried_by = $2 AND s.state IN ('pending', 'failed')
 ORDER BY a.due_at, a.id`;

export interface LastLook {
  /** As the server will read it. */
  readonly headerId: string;
  readonly leftOut: readonly { readonly sendId: string; readonly because: string }[];
}

/** What leaves and what is left out, written before the server is called. */
export async function startMessage(
  sql: Sql,
  { firmId, messageId }: MessageClaim,
  { headerId, leftOut }: LastLook,
): Promise<void> {
  await Promise.all([
    leftOut.length === 0 ? 0 : sql.execute(LEAVE_OUT, [firmId, messageId, JSON.stringify(leftOut)]),
    sql.execute(START, [firmId, messageId, headerId]),
    sql.execute('UPDATE messages SET message_id = $3 WHERE firm_id = $1 AND id = $2', [
      firmId,
      messageId,
      headerId,
    ]),
  ]);
}

const LEAVE_OUT = `UPDATE alert_sends s SET state = 'cancelled', last_error = x.because
   FROM jsonb_to_recordset($3::jsonb) AS x ("sendId" uuid, because text)
  WHERE s.firm_id = $1 AND s.carried_by = $2 AND s.id = x."sendId"`;

const START = `UPDATE alert_sends SET attempts = attempts + 1, started_at = clock_timestamp(), message_id = $3
  WHERE firm_id = $1 AND carried_by = $2 AND state IN ('pending', 'failed')`;

/** Nothing it carried is worth saying any more. */
export async function cancelMessage(sql: Sql, claim: MessageClaim, look: LastLook): Promise<void> {
  const { firmId, messageId } = claim;
  await Promise.all([
    sql.execute(LEAVE_OUT, [firmId, messageId, JSON.stringify(look.leftOut)]),
    sql.execute(
      `UPDATE messages SET state = 'cancelled', claim_token = NULL, claimed_until = NULL, retry_at = NULL
        WHERE firm_id = $1 AND id = $2`,
      [firmId, messageId],
    ),
  ]);
}

export interface Acceptance {
  readonly receipt: string;
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

/** The server took it. True whoever holds the message now, so it is written without asking. */
export async function recordAccepted(
  sql: Sql,
  { firmId, messageId }: MessageClaim,
  { receipt, now }: Acceptance,
): Promise<void> {
  await sql.execute(ACCEPTED, [firmId, messageId, receipt, now]);
}

// Alerts are held in the order of their ids: two digests carry the same ones. What was falsified while its message was
// under way is woken: whoever was told is told otherwise. What has come back already has told nobody.
const ACCEPTED = `WITH taken AS (
    UPDATE messages SET state = CASE state WHEN 'returned' THEN state ELSE 'sent' END, receipt = $3, last_error = NULL,
                        sent_at = coalesce(sent_at, $4), claim_token = NULL, claimed_until = NULL, retry_at = NULL
     WHERE firm_id = $1 AND id = $2 RETURNING id, state),
  told AS (
    UPDATE alert_sends s SET state = 'sent', sent_at = $4, last_error = NULL FROM taken
     WHERE s.firm_id = $1 AND s.carried_by = taken.id AND taken.state = 'sent'
       AND s.state IN ('pending', 'failed', 'quarantined')
    RETURNING s.alert_id),
  held AS (
    SELECT a.id FROM alerts a WHERE a.firm_id = $1 AND a.id IN (SELECT alert_id FROM told)
       AND (a.status IN ('planned', 'failed') OR a.settled_because IN (${FALSIFIED}))
       AND NOT (a.status = 'cancelled' AND EXISTS (
                SELECT FROM alerts n WHERE n.firm_id = $1 AND n.dossier_id = a.dossier_id
                   AND n.deadline_id = a.deadline_id AND n.step = a.step AND n.target_at = a.target_at
                   AND n.status <> 'cancelled'))
     ORDER BY a.id FOR UPDATE)
  UPDATE alerts SET status = CASE WHEN status = 'acknowledged' THEN status ELSE 'sent' END,
         wake_at = CASE WHEN step <> 'correction' AND settled_because IN (${FALSIFIED}) THEN due_at ELSE wake_at END,
         sent_at = coalesce(sent_at, $4), last_error = NULL, version = version + 1, updated_at = clock_timestamp()
   WHERE firm_id = $1 AND id IN (SELECT id FROM held)`;

export interface Refusal {
  readonly error: string;
  /** The product's clock. */
  readonly now: Temporal.Instant;
  /** Real time until the next try; null: it was tried often enough. */
  readonly retryInMs: number | null;
}

/**
 * Nobody took it: seen on its alerts, and the next level is told at once when it was tried often enough; of a webhook,
 * by which nobody is told, it is seen on the message alone. Nothing is written if it is in other hands by now.
 */
export async function recordRefused(
  sql: Sql,
  { firmId, messageId, token }: MessageClaim,
  { error, retryInMs, now }: Refusal,
): Promise<void> {
  const state = retryInMs === null ? 'quarantined' : 'failed';
  const seconds = retryInMs === null ? null : retryInMs / 1000;
  await sql.execute(REFUSED, [firmId, messageId, token, state, seconds, error, now]);
}

interface Untelling {
  /** States in which its sends are looked for. */
  readonly from: readonly string[];
  /** As it stands in the statement: the state they are left in. */
  readonly to: string;
  readonly because: string;
  /** The product's clock. */
  readonly now: string;
}

/**
 * What follows for the sends and alerts of a message that nobody got, the firm being $1 and its id standing in `refused`:
 * seen on them and, where it will not be tried again, the next level is told at once, unless a later one is told already.
 */
export const UNTOLD = ({ from, to, because, now }: Untelling) => `untold AS (
    UPDATE alert_sends s SET state = ${to}, sent_at = NULL, last_error = ${because} FROM refused
     WHERE s.firm_id = $1 AND s.carried_by = refused.id AND s.state IN ('${from.join("', '")}')
    RETURNING s.alert_id, s.created_at, s.channel),
  held AS (
    SELECT a.id, EXISTS (SELECT FROM alert_sends l
             WHERE l.firm_id = $1 AND l.alert_id = a.id AND l.channel NOT IN ('app', 'webhook') AND l.created_at > untold.created_at
               AND l.state IN ('pending', 'failed', 'sent')) AS later
      FROM untold JOIN alerts a ON a.firm_id = $1 AND a.id = untold.alert_id
     WHERE untold.channel <> 'webhook' AND a.status IN ('planned', 'failed', 'sent') AND a.settled_at IS NULL
     ORDER BY a.id FOR UPDATE OF a),
  woken AS (
    UPDATE alerts SET status = CASE WHEN status = 'sent' THEN 'sent' ELSE 'failed' END, last_error = ${because},
           wake_at = CASE WHEN ${to} = 'quarantined' AND NOT held.later THEN least(wake_at, ${now}::timestamptz)
                          ELSE wake_at END,
           version = version + 1, updated_at = clock_timestamp()
      FROM held WHERE alerts.firm_id = $1 AND alerts.id = held.id)`;

const REFUSED = `WITH refused AS (
    UPDATE messages SET state = $4, last_error = $6, claim_token = NULL, claimed_until = NULL,
                        retry_at = clock_timestamp() + make_interval(secs => $5::double precision)
     WHERE firm_id = $1 AND id = $2 AND claim_token = $3 RETURNING id),
  ${UNTOLD({ from: ['pending', 'failed'], to: '$4', because: '$6', now: '$7' })}
  SELECT FROM refused`;

/**
 * A digest that could not leave in its time leaves with the next one: what the earlier ones of the same person hold goes
 * over to this one. Only before its first try, and only in the hands of whoever claimed it.
 */
export async function gatherOlderDigests(
  sql: Sql,
  { firmId, messageId, token }: MessageClaim,
): Promise<void> {
  await sql.execute(GATHER, [firmId, messageId, token]);
}

const GATHER = `WITH older AS (
    UPDATE messages o SET state = 'cancelled' FROM messages m
     WHERE m.firm_id = $1 AND m.id = $2 AND m.claim_token = $3 AND m.kind = 'digest' AND m.attempts = 1
       AND o.firm_id = $1 AND o.recipient_id IS NOT DISTINCT FROM m.recipient_id AND o.channel = m.channel
       AND o.kind = 'digest'
       AND o.state = 'gathering' AND o.digest_on < m.digest_on
    RETURNING o.id)
  UPDATE alert_sends s SET carried_by = $2 FROM older WHERE s.firm_id = $1 AND s.carried_by = older.id`;
