import type { FirmSql } from '../../sql-runner.ts';

export interface DeliveryRow {
  readonly id: string;
  readonly number: number | null;
  readonly type: string;
  readonly kind: string | null;
  readonly recordId: string | null;
  readonly dossierId: string | null;
  readonly happenedAt: Temporal.Instant;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly tries: number;
  readonly lastTriedAt: Temporal.Instant | null;
  readonly answer: string | null;
  readonly dueAt: Temporal.Instant | null;
  readonly settledAt: Temporal.Instant | null;
}

export interface DeliveryFilter {
  readonly endpointId: string;
  readonly state: string | null;
  /** Id of the last one already seen; they come newest first. */
  readonly before: string | null;
  readonly limit: number;
}

const LIST = `SELECT id, number, type, kind, record_id AS "recordId", dossier_id AS "dossierId",
    happened_at AS "happenedAt", state, tries, last_tried_at AS "lastTriedAt", answer, due_at AS "dueAt",
    settled_at AS "settledAt"
  FROM webhook_deliveries WHERE firm_id = $1 AND endpoint_id = $2
    AND ($3::text IS NULL OR state = $3) AND ($4::uuid IS NULL OR id < $4)
  ORDER BY id DESC LIMIT $5`;

export function listDeliveries(
  sql: FirmSql,
  { endpointId, state, before, limit }: DeliveryFilter,
): Promise<readonly DeliveryRow[]> {
  return sql.query<DeliveryRow>(LIST, [sql.scope.firmId, endpointId, state, before, limit]);
}

export async function stateOfDelivery(
  sql: FirmSql,
  { endpointId, deliveryId }: { readonly endpointId: string; readonly deliveryId: string },
): Promise<DeliveryRow['state'] | null> {
  const [row] = await sql.query<Pick<DeliveryRow, 'state'>>(
    'SELECT state FROM webhook_deliveries WHERE firm_id = $1 AND endpoint_id = $2 AND id = $3',
    [sql.scope.firmId, endpointId, deliveryId],
  );
  return row?.state ?? null;
}

export interface TestCall {
  readonly id: string;
  readonly endpointId: string;
  readonly taken: boolean;
  readonly answer: string;
  readonly now: Temporal.Instant;
}

/** A call that says nothing, among the others. */
export async function insertTest(sql: FirmSql, test: TestCall): Promise<void> {
  const { id, endpointId, taken, answer, now } = test;
  await sql.execute(
    `INSERT INTO webhook_deliveries (firm_id, id, endpoint_id, type, subject, happened_at, state, settled_at, tries,
       first_tried_at, last_tried_at, answer)
     VALUES ($1, $2, $3, 'webhook.test', $2, clock_timestamp(), $4, $5, 1, $5, $5, $6)`,
    [sql.scope.firmId, id, endpointId, taken ? 'delivered' : 'failed', now, answer],
  );
}

export interface Replaying {
  readonly endpointId: string;
  readonly now: Temporal.Instant;
}

const AGAIN = `UPDATE webhook_deliveries SET state = 'waiting', due_at = NULL, settled_at = NULL, first_tried_at = NULL
  WHERE firm_id = $1 AND endpoint_id = $2 AND state <> 'waiting' AND number IS NOT NULL`;

// Each subject's first falls due, and no other: what is called again comes before what waited behind it.
const IN_ORDER = `UPDATE webhook_deliveries d SET due_at = CASE WHEN o.place = 1 THEN coalesce(d.due_at, $3) END
   FROM (SELECT id, row_number() OVER (PARTITION BY subject ORDER BY number) AS place FROM webhook_deliveries
          WHERE firm_id = $1 AND endpoint_id = $2 AND state = 'waiting') o
  WHERE d.firm_id = $1 AND d.id = o.id AND (o.place = 1) = (d.due_at IS NULL)`;

/** Calls once more what was settled, under the same ids: one delivery. With the endpoint held. How many. */
export async function replayOne(
  sql: FirmSql,
  deliveryId: string,
  { endpointId, now }: Replaying,
): Promise<number> {
  const { firmId } = sql.scope;
  const count = await sql.execute(`${AGAIN} AND id = $3`, [firmId, endpointId, deliveryId]);
  if (count > 0) await sql.execute(IN_ORDER, [firmId, endpointId, now]);
  return count;
}

/** The same of all that happened since a moment (real time). */
export async function replaySince(
  sql: FirmSql,
  since: Temporal.Instant,
  { endpointId, now }: Replaying,
): Promise<number> {
  const { firmId } = sql.scope;
  const count = await sql.execute(`${AGAIN} AND happened_at >= $3`, [firmId, endpointId, since]);
  if (count > 0) await sql.execute(IN_ORDER, [firmId, endpointId, now]);
  return count;
}

/** What was taken long ago; the feed keeps what it said. */
export async function forgetDeliveries(sql: FirmSql, before: Temporal.Instant): Promise<void> {
  await sql.execute(
    `DELETE FROM webhook_deliveries WHERE firm_id = $1 AND state <> 'waiting' AND settled_at < $2`,
    [sql.scope.firmId, before],
  );
}
