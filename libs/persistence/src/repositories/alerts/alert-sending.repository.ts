import type { Sql } from '../../sql-runner.ts';
import type { ClaimedAlert, Recipient, SendRecord } from './alert-records.ts';

export interface Claim {
  readonly firmId: string;
  readonly alertId: string;
  /** Whoever holds it may send; a later claim makes it worthless. */
  readonly token: string;
}

/**
 * Takes an alert that is due for as long as the lease lasts. Null when there is nothing to do: sent, cancelled, not due
 * yet, waiting for its next try, or in another worker's hands.
 *
 * @param now  the product's clock; leases and retries are real time, the database's
 */
export async function claimAlert(
  sql: Sql,
  claim: Claim,
  { now, leaseMs }: { readonly now: Temporal.Instant; readonly leaseMs: number },
): Promise<ClaimedAlert | null> {
  const [row] = await sql.query<ClaimedAlert>(CLAIM, [
    claim.firmId,
    claim.alertId,
    claim.token,
    now,
    leaseMs / 1000,
  ]);
  return row ?? null;
}

const CLAIM = `WITH claimed AS (
    UPDATE alerts SET claim_token = $3, claimed_until = clock_timestamp() + make_interval(secs => $5),
                      attempts = attempts + 1
     WHERE firm_id = $1 AND id = $2 AND pending AND due_at <= $4
       AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
       AND (retry_at IS NULL OR retry_at <= clock_timestamp())
    RETURNING *)
  SELECT a.id, a.deadline_id AS "deadlineId", a.dossier_id AS "dossierId", a.step, a.target_at AS "targetAt",
         a.due_at AS "dueAt", a.status, a.attempts, o.reference, o.responsible_id AS "responsibleId",
         o.paralegal_id AS "paralegalId", d.assignee_id AS "assigneeId", f.time_zone AS "timeZone",
         ARRAY(SELECT trim(left(p.given_names, 1) || '. ' || left(p.family_name, 1) || '.')
                 FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
                WHERE dp.firm_id = a.firm_id AND dp.dossier_id = a.dossier_id AND dp.role = 'client'
                ORDER BY dp.position, p.id) AS "clientInitials",
         EXISTS (SELECT FROM alerts l
                  WHERE l.firm_id = a.firm_id AND l.dossier_id = a.dossier_id AND l.deadline_id = a.deadline_id
                    AND l.target_at = a.target_at AND l.status <> 'cancelled' AND l.pending
                    AND l.due_at > a.due_at AND l.due_at <= $4) AS overtaken
    FROM claimed a
    JOIN dossiers o ON o.firm_id = a.firm_id AND o.id = a.dossier_id
    JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
    JOIN firms f ON f.id = a.firm_id`;

/** People of the firm who can still sign in. */
export function activePeople(sql: Sql, firmId: string): Promise<readonly Recipient[]> {
  return sql.query<Recipient>(
    `SELECT id, name, email, role, is_lawyer AS "isLawyer", locale
       FROM users WHERE firm_id = $1 AND status = 'active' ORDER BY id`,
    [firmId],
  );
}

export interface SendToInsert {
  readonly id: string;
  readonly channel: 'mail' | 'app';
  readonly recipientId: string;
}

/**
 * One send per recipient and channel, whatever was there already; a send in the application is done by being written.
 */
export async function openSends(
  sql: Sql,
  claim: Claim,
  { sends, now }: { readonly sends: readonly SendToInsert[]; readonly now: Temporal.Instant },
): Promise<readonly SendRecord[]> {
  await sql.execute(OPEN, [claim.firmId, claim.alertId, JSON.stringify(sends), now]);
  return sendsOf(sql, claim);
}

const OPEN = `INSERT INTO alert_sends (firm_id, id, alert_id, channel, recipient_id, state, sent_at)
  SELECT $1, x.id, $2, x.channel, x."recipientId",
         CASE x.channel WHEN 'app' THEN 'sent' ELSE 'pending' END,
         CASE x.channel WHEN 'app' THEN $4::timestamptz END
    FROM jsonb_to_recordset($3::jsonb) AS x (id uuid, channel text, "recipientId" uuid)
  ON CONFLICT (firm_id, alert_id, channel, recipient_id) DO NOTHING`;

export function sendsOf(sql: Sql, claim: Claim): Promise<readonly SendRecord[]> {
  return sql.query<SendRecord>(
    `SELECT id, channel, recipient_id AS "recipientId", state, attempts, last_error AS "lastError"
       FROM alert_sends WHERE firm_id = $1 AND alert_id = $2 ORDER BY id`,
    [claim.firmId, claim.alertId],
  );
}

/**
 * Last look before the mail leaves: the claim still holds, nothing was cancelled meanwhile. Renews the lease and counts
 * the try. False: do not send.
 */
export async function startSend(
  sql: Sql,
  claim: Claim,
  send: { readonly id: string; readonly messageId: string; readonly leaseMs: number },
): Promise<boolean> {
  const started = await sql.execute(START, [
    claim.firmId,
    claim.alertId,
    claim.token,
    send.leaseMs / 1000,
    send.id,
    send.messageId,
  ]);
  return started > 0;
}

const START = `WITH held AS (
    UPDATE alerts SET claimed_until = clock_timestamp() + make_interval(secs => $4)
     WHERE firm_id = $1 AND id = $2 AND claim_token = $3 AND claimed_until > clock_timestamp() AND pending
    RETURNING id)
  UPDATE alert_sends s SET attempts = s.attempts + 1, started_at = clock_timestamp(), message_id = $6
    FROM held WHERE s.firm_id = $1 AND s.alert_id = held.id AND s.id = $5 AND s.state IN ('pending', 'failed')`;

/** The server took it. True whoever holds the alert now, so it is written without asking. */
export async function recordSent(
  sql: Sql,
  claim: Claim,
  { sendId, now }: { readonly sendId: string; readonly now: Temporal.Instant },
): Promise<void> {
  await sql.execute(
    `UPDATE alert_sends SET state = 'sent', sent_at = $4, last_error = NULL
      WHERE firm_id = $1 AND alert_id = $2 AND id = $3 AND state <> 'sent'`,
    [claim.firmId, claim.alertId, sendId, now],
  );
}

export async function recordRefused(
  sql: Sql,
  claim: Claim,
  refused: { readonly sendId: string; readonly error: string; readonly quarantined: boolean },
): Promise<void> {
  await sql.execute(
    `UPDATE alert_sends SET state = $5, last_error = $4
      WHERE firm_id = $1 AND alert_id = $2 AND id = $3 AND state <> 'sent'`,
    [
      claim.firmId,
      claim.alertId,
      refused.sendId,
      refused.error,
      refused.quarantined ? 'quarantined' : 'failed',
    ],
  );
}

export interface AlertResult {
  readonly status: 'sent' | 'failed';
  readonly pending: boolean;
  /** Real time until the next try. */
  readonly retryInMs: number | null;
  readonly error: string | null;
  readonly now: Temporal.Instant;
}

/** Gives the alert back with what came of it; false when it was taken or cancelled meanwhile. */
export async function releaseAlert(sql: Sql, claim: Claim, result: AlertResult): Promise<boolean> {
  const released = await sql.execute(RELEASE, [
    claim.firmId,
    claim.alertId,
    claim.token,
    result.status,
    result.pending,
    result.retryInMs === null ? null : result.retryInMs / 1000,
    result.error,
    result.now,
  ]);
  return released > 0;
}

const RELEASE = `UPDATE alerts
    SET status = $4, pending = $5, claim_token = NULL, claimed_until = NULL,
        retry_at = clock_timestamp() + make_interval(secs => $6::double precision), last_error = $7,
        sent_at = CASE WHEN $4 = 'sent' THEN coalesce(sent_at, $8) ELSE sent_at END,
        version = version + 1, updated_at = clock_timestamp()
  WHERE firm_id = $1 AND id = $2 AND claim_token = $3`;
