import type { Sql } from '../../sql-runner.ts';

/** Seconds from the hour of a message to the moment a server took it. */
export interface Lateness {
  readonly count: number;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export interface Waiting {
  /** Due, and nobody has been chosen to be told yet. */
  readonly unrouted: number;
  /** Due, and no server has taken it yet. */
  readonly unsent: number;
  /** Hour of the oldest of them; the product's clock. */
  readonly oldestDueAt: Temporal.Instant | null;
  /** Alerts that fall due in the next 24 hours. */
  readonly nextDay: number;
}

export interface FailedMessage {
  readonly id: string;
  /** Null: the firm's own system. */
  readonly recipientId: string | null;
  readonly channel: string;
  readonly kind: 'immediate' | 'digest';
  readonly dossierId: string | null;
  readonly reference: string | null;
  readonly dueAt: Temporal.Instant;
  /** `failed`: it will be tried again by itself; `quarantined`, `returned`: somebody has to ask for it. */
  readonly state: 'failed' | 'quarantined' | 'returned';
  readonly attempts: number;
  /** What the server said, or what came back. */
  readonly lastError: string | null;
  /** How many alerts it carries. */
  readonly carries: number;
}

/** A mailbox that gives mail back. */
export interface RefusingMailbox {
  readonly recipientId: string;
  /** Last time; the product's clock. */
  readonly returnedAt: Temporal.Instant;
  readonly bounce: string;
}

export interface AlertFigures {
  readonly lateness: Lateness;
  readonly waiting: Waiting;
  readonly failed: readonly FailedMessage[];
  readonly mailboxes: readonly RefusingMailbox[];
}

export interface FiguresWanted {
  readonly firmId: string;
  /** The product's clock. */
  readonly now: Temporal.Instant;
  readonly latenessDays: number;
}

/** Four statements that travel together. */
export async function alertFigures(
  sql: Sql,
  { firmId, now, latenessDays }: FiguresWanted,
): Promise<AlertFigures> {
  const since = now.subtract({ hours: 24 * latenessDays });
  const [[lateness], [waiting], failed, mailboxes] = await Promise.all([
    sql.query<Lateness>(LATENESS, [firmId, since]),
    sql.query<Waiting>(WAITING, [firmId, now, now.add({ hours: 24 })]),
    sql.query<FailedMessage>(FAILED, [firmId]),
    sql.query<RefusingMailbox>(MAILBOXES, [firmId, now.subtract({ hours: PROVEN_AFTER_HOURS })]),
  ]);
  if (lateness === undefined || waiting === undefined) throw new Error('A count gave no row.');
  return { lateness, waiting, failed, mailboxes };
}

/** A message taken that long ago and not come back proves that its mailbox works. */
const PROVEN_AFTER_HOURS = 24;

const MAILBOXES = `SELECT recipient_id AS "recipientId", returned_at AS "returnedAt", bounce
  FROM refusing_mailboxes($1, $2) ORDER BY returned_at DESC, recipient_id`;

const LATENESS = `SELECT count(*)::int AS count,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY late) AS p50,
       percentile_cont(0.99) WITHIN GROUP (ORDER BY late) AS p99, max(late) AS max
  FROM (SELECT greatest(0, extract(epoch FROM sent_at - due_at))::double precision AS late
          FROM messages WHERE firm_id = $1 AND state = 'sent' AND sent_at > $2) m`;

const WAITING = `SELECT a.count AS unrouted, m.count AS unsent, least(a.oldest, m.oldest) AS "oldestDueAt",
       (SELECT count(*)::int FROM alerts WHERE firm_id = $1 AND pending AND wake_at > $2 AND wake_at <= $3) AS "nextDay"
  FROM (SELECT count(*)::int AS count, min(wake_at) AS oldest
          FROM alerts WHERE firm_id = $1 AND pending AND wake_at <= $2) a,
       (SELECT count(*)::int AS count, min(due_at) AS oldest
          FROM messages WHERE firm_id = $1 AND pending AND due_at <= $2) m`;

/** Of an alert that still calls for somebody. */
const OPEN = `EXISTS (SELECT FROM alert_sends s JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
   WHERE s.firm_id = m.firm_id AND s.carried_by = m.id AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL)`;

const FAILED = `SELECT m.id, m.recipient_id AS "recipientId", m.channel, m.kind, m.dossier_id AS "dossierId", d.reference,
       m.due_at AS "dueAt", m.state, m.attempts,
       CASE m.state WHEN 'returned' THEN m.bounce ELSE m.last_error END AS "lastError",
       (SELECT count(*)::int FROM alert_sends s WHERE s.firm_id = m.firm_id AND s.carried_by = m.id) AS carries
  FROM messages m LEFT JOIN dossiers d ON d.firm_id = m.firm_id AND d.id = m.dossier_id
 WHERE m.firm_id = $1 AND ((m.pending AND m.state = 'failed') OR (m.state IN ('quarantined', 'returned') AND ${OPEN}))
 ORDER BY m.due_at, m.id LIMIT 100`;

/** Tries a message again from the start that was refused or has come back. False: there is none such, or it isn't refused. */
export async function retryMessage(
  sql: Sql,
  { firmId, messageId }: { readonly firmId: string; readonly messageId: string },
): Promise<boolean> {
  const taken = await sql.execute(RETRY, [firmId, messageId]);
  return taken > 0;
}

const RETRY = `WITH again AS (
    UPDATE alert_sends SET state = 'failed'
     WHERE firm_id = $1 AND carried_by = $2 AND state = 'quarantined')
  UPDATE messages SET state = 'failed', retry_at = NULL, attempts = 1, sent_at = NULL
   WHERE firm_id = $1 AND id = $2 AND state IN ('failed', 'quarantined', 'returned')
     AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())`;

/** Somebody has seen to it that a mailbox works. False: it gave nothing back. */
export async function clearMailbox(
  sql: Sql,
  {
    firmId,
    userId,
    now,
  }: { readonly firmId: string; readonly userId: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const cleared = await sql.execute(
    `UPDATE messages SET bounce_cleared_at = $3
      WHERE firm_id = $1 AND recipient_id = $2 AND bounced_at IS NOT NULL AND bounce_cleared_at IS NULL`,
    [firmId, userId, now],
  );
  return cleared > 0;
}
