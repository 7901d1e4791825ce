import { type Database, type FirmScope, newId } from '@quantieme/persistence';

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
