import type { Sql } from '../../sql-runner.ts';
import type { ClientLanguage } from '../client-doors/client-doors.repository.ts';

export type MailKind =
  'invitation' | 'password-reset' | 'webhook-disabled' | 'client-link' | 'questionnaire';

export interface MailToEnqueue {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipientEmail: string;
  readonly locale: ClientLanguage;
  /** The one-time token or the link of a client, whose secret is computed when the mail is written, or the endpoint. */
  readonly subjectId: string;
}

/** Leaves a mail to be sent, in the transaction of what it is about. */
export async function enqueueMail(sql: Sql, firmId: string, mail: MailToEnqueue): Promise<void> {
  await sql.execute(
    `INSERT INTO mail_outbox (firm_id, id, kind, recipient_email, locale, subject_id)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [firmId, mail.id, mail.kind, mail.recipientEmail, mail.locale, mail.subjectId],
  );
}

export interface MailClaim {
  readonly firmId: string;
  readonly mailId: string;
  readonly token: string;
}

export interface ClaimedMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipientEmail: string;
  readonly recipientName: string | null;
  readonly locale: ClientLanguage;
  readonly subjectId: string;
  readonly attempts: number;
  readonly firmName: string;
  readonly timeZone: string;
  readonly inviter: string | null;
  readonly expiresAt: Temporal.Instant;
  /** The link still opens something: not used, not withdrawn, not too old. */
  readonly usable: boolean;
  /** The endpoint that is not called any more, if that is what the mail says. */
  readonly webhook: DisabledWebhook | null;
}

export interface DisabledWebhook {
  readonly url: string;
  readonly because: string;
}

export async function claimMail(
  sql: Sql,
  claim: MailClaim,
  leaseMs: number,
): Promise<ClaimedMail | null> {
  const [row] = await sql.query<ClaimedMail>(CLAIM, [
    claim.firmId,
    claim.mailId,
    claim.token,
    leaseMs / 1000,
  ]);
  return row ?? null;
}

const CLAIM = `WITH claimed AS (
    UPDATE mail_outbox SET claim_token = $3, claimed_until = clock_timestamp() + make_interval(secs => $4),
                           attempts = attempts + 1
     WHERE firm_id = $1 AND id = $2 AND pending
       AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
       AND (retry_at IS NULL OR retry_at <= clock_timestamp())
    RETURNING *)
  SELECT m.id, m.kind, m.recipient_email AS "recipientEmail", t.name AS "recipientName", m.locale,
         m.subject_id AS "subjectId", m.attempts, f.name AS "firmName", f.time_zone AS "timeZone",
         u.name AS inviter, coalesce(t.expires_at, l.expires_at, q.expires_at, clock_timestamp()) AS "expiresAt",
         coalesce(w.state = 'disabled', l.id IS NOT NULL OR q.id IS NOT NULL OR NULL, t.used_at IS NULL AND t.revoked_at IS NULL
                    AND t.expires_at > clock_timestamp(), false) AS usable,
         CASE WHEN w.state = 'disabled'
              THEN jsonb_build_object('url', w.url, 'because', w.disabled_because) END AS webhook
    FROM claimed m
    JOIN firms f ON f.id = m.firm_id
    LEFT JOIN one_time_tokens t ON t.firm_id = m.firm_id AND t.id = m.subject_id
    LEFT JOIN users u ON u.firm_id = t.firm_id AND u.id = t.created_by AND m.kind = 'invitation'
    LEFT JOIN client_links l ON m.kind = 'client-link' AND l.firm_id = m.firm_id AND l.renewal_id = m.subject_id
                            AND l.revoked_at IS NULL AND l.opening_hash IS NULL AND l.expires_at > clock_timestamp()
    LEFT JOIN questionnaire_links q ON m.kind = 'questionnaire' AND q.firm_id = m.firm_id
                            AND q.renewal_id = m.subject_id AND q.revoked_at IS NULL AND q.finished_at IS NULL
                            AND q.opening_hash IS NULL AND q.expires_at > clock_timestamp()
    LEFT JOIN webhook_endpoints w ON w.firm_id = m.firm_id AND w.id = m.subject_id`;

export interface MailResult {
  readonly state: 'sent' | 'failed' | 'cancelled' | 'quarantined';
  readonly retryInMs: number | null;
  readonly error: string | null;
  readonly messageId: string | null;
}

export async function releaseMail(sql: Sql, claim: MailClaim, result: MailResult): Promise<void> {
  await sql.execute(RELEASE, [
    claim.firmId,
    claim.mailId,
    claim.token,
    result.state,
    result.retryInMs === null ? null : result.retryInMs / 1000,
    result.error,
    result.messageId,
  ]);
}

const RELEASE = `UPDATE mail_outbox
    SET state = $4, pending = ($4 = 'failed'), claim_token = NULL, claimed_until = NULL,
        retry_at = clock_timestamp() + make_interval(secs => $5::double precision), last_error = $6, message_id = $7,
        sent_at = CASE WHEN $4 = 'sent' THEN clock_timestamp() END
  WHERE firm_id = $1 AND id = $2 AND claim_token = $3`;

/** Every address a firm writes to: its people, and those it has invited. Lower-case. */
export async function addressesOfFirm(sql: Sql, firmId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ email: string }>(
    `SELECT lower(email) AS email FROM users WHERE firm_id = $1 AND status <> 'machine'
      UNION SELECT lower(email) FROM one_time_tokens WHERE firm_id = $1`,
    [firmId],
  );
  return new Set(rows.map(({ email }) => email));
}
