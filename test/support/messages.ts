import { type Database, type FirmScope, newId, recordReturned } from '@quantieme/persistence';

export interface RefusedAlert {
  readonly scope: FirmScope;
  readonly alertId: string;
  readonly recipientId: string;
}

/** As the worker leaves it after its last try: a message no server took, about an alert that still calls for somebody. */
export async function aRefusedMessage(
  database: Database,
  { scope, alertId, recipientId }: RefusedAlert,
): Promise<string> {
  const id = newId();
  const { firmId } = scope;
  await database.pipelined(scope, async (sql) => {
    await sql.execute(MESSAGE, [firmId, id, recipientId, alertId]);
    await sql.execute(SEND, [firmId, newId(), alertId, recipientId, id]);
    await sql.execute(ALERT, [firmId, alertId]);
  });
  return id;
}

const MESSAGE = `INSERT INTO messages (firm_id, id, recipient_id, channel, kind, dossier_id, due_at, state, attempts, last_error)
  SELECT $1, $2, $3, 'mail', 'immediate', dossier_id, due_at, 'quarantined', 4, '550 5.1.1 No such mailbox'
    FROM alerts WHERE firm_id = $1 AND id = $4`;

const SEND = `INSERT INTO alert_sends (firm_id, id, alert_id, channel, recipient_id, state, attempts, last_error, carried_by)
  VALUES ($1, $2, $3, 'mail', $4, 'quarantined', 4, '550 5.1.1 No such mailbox', $5)`;

const ALERT = `UPDATE alerts SET status = 'failed', wake_at = NULL, escalation_level = 0 WHERE firm_id = $1 AND id = $2`;

export interface MailedAlerts {
  readonly scope: FirmScope;
  readonly alertIds: readonly string[];
  readonly recipientId: string;
}

/** As the worker leaves it: a mail that its server took, about these alerts. */
export async function aMailedMessage(
  database: Database,
  { scope, alertIds, recipientId }: MailedAlerts,
): Promise<string> {
  const id = newId();
  const { firmId } = scope;
  await database.pipelined(scope, async (sql) => {
    await sql.execute(MAILED_MESSAGE, [firmId, id, recipientId, alertIds]);
    for (const alertId of alertIds) {
      await sql.execute(MAILED_SEND, [firmId, newId(), alertId, recipientId, id]);
    }
    await sql.execute(MAILED_ALERTS, [firmId, alertIds]);
  });
  return id;
}

const MAILED_MESSAGE = `INSERT INTO messages (firm_id, id, recipient_id, channel, kind, digest_on, due_at, state, attempts,
    message_id, receipt, sent_at)
  SELECT $1, $2, $3, 'mail', 'digest', min(due_at)::date, min(due_at), 'sent', 1, '<' || $2::uuid || '@quantieme>',
         '250 OK', min(due_at)
    FROM alerts WHERE firm_id = $1 AND id = ANY ($4::uuid[])`;

const MAILED_SEND = `INSERT INTO alert_sends (firm_id, id, alert_id, channel, recipient_id, state, attempts, started_at, sent_at,
    carried_by)
  VALUES ($1, $2, $3, 'mail', $4, 'sent', 1, clock_timestamp(), clock_timestamp(), $5)`;

const MAILED_ALERTS = `UPDATE alerts SET status = 'sent', sent_at = due_at, wake_at = NULL, escalation_level = 0
  WHERE firm_id = $1 AND id = ANY ($2::uuid[])`;

/** A mail that a server took and that came back, about an alert that still calls for somebody. */
export async function aReturnedMessage(
  database: Database,
  { scope, alertId, recipientId }: RefusedAlert,
  now: Temporal.Instant,
): Promise<string> {
  const rowId = await aMailedMessage(database, { scope, alertIds: [alertId], recipientId });
  const { firmId } = scope;
  const bounce = '5.1.1 User unknown';
  await database.pipelined(scope, (sql) => recordReturned(sql, { firmId, rowId, bounce, now }));
  return rowId;
}
