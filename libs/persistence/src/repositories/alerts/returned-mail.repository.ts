import type { Sql } from '../../sql-runner.ts';
import { UNTOLD } from './message.repository.ts';

/** A mail that its return address was signed for. */
export interface FoundReturnedMail {
  readonly firmId: string;
  /** Of alerts; if not, of an account. */
  readonly isAlert: boolean;
}

/** Runs before any firm is known. */
export async function findReturnedMail(
  door: Sql,
  rowId: string,
): Promise<FoundReturnedMail | null> {
  const [row] = await door.query<FoundReturnedMail>(
    'SELECT firm_id AS "firmId", is_alert AS "isAlert" FROM find_returned_mail($1)',
    [rowId],
  );
  return row ?? null;
}

export interface ReturnedRow {
  readonly firmId: string;
  readonly rowId: string;
  /** Status code and short reason, without addresses. */
  readonly bounce: string;
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

/**
 * Nobody received it, though a server had taken it: its alerts count as not told, and the next level is told at once. The
 * same report twice is once. False: nothing has changed.
 */
export async function recordReturned(
  sql: Sql,
  { firmId, rowId, bounce, now }: ReturnedRow,
): Promise<boolean> {
  const [row] = await sql.query(RETURNED, [firmId, rowId, now, bounce]);
  return row !== undefined;
}

// It may come back before the answer of the server that took it was written down.
const RETURNED = `WITH refused AS (
    UPDATE messages SET state = 'returned', bounced_at = $3, bounce = $4, bounce_cleared_at = NULL,
                        sent_at = coalesce(sent_at, $3), claim_token = NULL, claimed_until = NULL, retry_at = NULL
     WHERE firm_id = $1 AND id = $2 AND state IN ('leaving', 'failed', 'sent', 'quarantined')
    RETURNING id),
  ${UNTOLD({ from: ['pending', 'failed', 'sent'], to: `'quarantined'`, because: '$4', now: '$3' })}
  SELECT id FROM refused`;

/** A server still tries. */
export async function recordDelayed(
  sql: Sql,
  { firmId, rowId, now }: ReturnedRow,
): Promise<boolean> {
  const noted = await sql.execute(
    `UPDATE messages SET delayed_at = $3
      WHERE firm_id = $1 AND id = $2 AND state IN ('leaving', 'failed', 'sent') AND delayed_at IS NULL`,
    [firmId, rowId, now],
  );
  return noted > 0;
}

/** An invitation, or a link for a new password, that nobody received. */
export async function recordReturnedMail(
  sql: Sql,
  { firmId, rowId, bounce }: ReturnedRow,
): Promise<boolean> {
  const noted = await sql.execute(
    `UPDATE mail_outbox SET state = 'quarantined', pending = false, last_error = $3,
                            claim_token = NULL, claimed_until = NULL, retry_at = NULL
      WHERE firm_id = $1 AND id = $2 AND state IN ('pending', 'failed', 'sent')`,
    [firmId, rowId, bounce],
  );
  return noted > 0;
}
