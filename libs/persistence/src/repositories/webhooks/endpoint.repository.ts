import type { FirmSql, Sql } from '../../sql-runner.ts';
import type { DueRow } from '../alerts/due-work.repository.ts';

export type DisabledBecause = 'person' | 'gone' | 'failing';

/** Software of a firm that is called when something changes. */
export interface EndpointRecord {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly state: 'enabled' | 'disabled';
  readonly disabledBecause: DisabledBecause | null;
  readonly disabledAt: Temporal.Instant | null;
  readonly secretId: string;
  /** Ids of the secrets that sign at this moment, the newest first. */
  readonly secretIds: readonly string[];
  /** Real time until which the secret before signs as well; null: it does not. */
  readonly formerUntil: Temporal.Instant | null;
  readonly position: number;
  readonly failingSince: Temporal.Instant | null;
  readonly failures: number;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly lastTakenAt: Temporal.Instant | null;
}

export interface EndpointWithBacklog extends EndpointRecord {
  /** Deliveries that wait. */
  readonly waiting: number;
}

const FORMER_SIGNS = 'e.former_until > clock_timestamp()';

/** Ids of the secrets of the endpoint `e` that sign at this moment, the newest first. */
export const SIGNING_OF_ENDPOINT = `CASE WHEN ${FORMER_SIGNS} THEN ARRAY[e.secret_id, e.former_secret_id]
                                         ELSE ARRAY[e.secret_id] END::text[]`;

const COLUMNS = `e.id, e.url, e.description, e.types, e.state, e.disabled_because AS "disabledBecause",
    e.disabled_at AS "disabledAt", e.secret_id AS "secretId", ${SIGNING_OF_ENDPOINT} AS "secretIds",
    CASE WHEN ${FORMER_SIGNS} THEN e.former_until END AS "formerUntil", e.position, e.failing_since AS "failingSince",
    e.failures, e.version, e.created_at AS "createdAt", e.last_taken_at AS "lastTakenAt"`;

const BACKLOG = `(SELECT count(*) FROM webhook_deliveries d
    WHERE d.firm_id = e.firm_id AND d.endpoint_id = e.id AND d.state = 'waiting') AS waiting`;

export function endpointsOfFirm(sql: FirmSql): Promise<readonly EndpointWithBacklog[]> {
  return sql.query<EndpointWithBacklog>(
    `SELECT ${COLUMNS}, ${BACKLOG} FROM webhook_endpoints e WHERE e.firm_id = $1 ORDER BY e.id`,
    [sql.scope.firmId],
  );
}

export async function endpointOfFirm(
  sql: FirmSql,
  id: string,
): Promise<EndpointWithBacklog | null> {
  const [row] = await sql.query<EndpointWithBacklog>(
    `SELECT ${COLUMNS}, ${BACKLOG} FROM webhook_endpoints e WHERE e.firm_id = $1 AND e.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** Held until the end of the transaction: whoever changes what falls due of its deliveries holds it. */
export async function lockEndpoint(sql: FirmSql, id: string): Promise<EndpointRecord | null> {
  const [row] = await sql.query<EndpointRecord>(
    `SELECT ${COLUMNS} FROM webhook_endpoints e WHERE e.firm_id = $1 AND e.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface EndpointToWrite {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly secretId: string;
  readonly now: Temporal.Instant;
}

/** It is told what happens from now on; what was before is in the feed. */
export async function insertEndpoint(sql: FirmSql, endpoint: EndpointToWrite): Promise<void> {
  const { id, url, description, types, secretId, now } = endpoint;
  await sql.execute(
    `INSERT INTO webhook_endpoints (firm_id, id, url, description, types, secret_id, position, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, number_changes(), $7, $7)`,
    [sql.scope.firmId, id, url, description, types, secretId, now],
  );
}

export type EndpointChange = Pick<EndpointRecord, 'url' | 'description' | 'types'>;

export async function updateEndpoint(
  sql: FirmSql,
  id: string,
  { change, now }: { readonly change: EndpointChange; readonly now: Temporal.Instant },
): Promise<void> {
  const { url, description, types } = change;
  await sql.execute(
    `UPDATE webhook_endpoints SET url = $3, description = $4, types = $5, updated_at = $6, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, url, description, types, now],
  );
}

/** Not called any more; what waits goes on waiting. */
export async function disableEndpoint(
  sql: FirmSql,
  id: string,
  { because, now }: { readonly because: DisabledBecause; readonly now: Temporal.Instant },
): Promise<void> {
  await sql.execute(
    `UPDATE webhook_endpoints SET state = 'disabled', disabled_because = $3, disabled_at = $4, updated_at = $4,
            version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, because, now],
  );
}

/** Called again, from where it stopped: what was tried before has three days again. */
export async function enableEndpoint(
  sql: FirmSql,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const parameters = [sql.scope.firmId, id, now];
  await sql.execute(
    `UPDATE webhook_endpoints SET state = 'enabled', disabled_because = NULL, disabled_at = NULL, failing_since = NULL,
            failures = 0, rest_until = NULL, updated_at = $3, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    parameters,
  );
  await sql.execute(
    `UPDATE webhook_deliveries SET due_at = $3, first_tried_at = NULL
      WHERE firm_id = $1 AND endpoint_id = $2 AND state = 'waiting' AND due_at IS NOT NULL`,
    parameters,
  );
}

/** Another secret; the one before signs as well for a while. */
export async function rotateEndpointSecret(
  sql: FirmSql,
  id: string,
  { secretId, formerHours }: { readonly secretId: string; readonly formerHours: number },
): Promise<void> {
  await sql.execute(
    `UPDATE webhook_endpoints SET former_secret_id = secret_id, secret_id = $3, version = version + 1,
            former_until = clock_timestamp() + make_interval(hours => $4::integer)
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, secretId, formerHours],
  );
}

export async function deleteEndpoint(sql: FirmSql, id: string): Promise<void> {
  const parameters = [sql.scope.firmId, id];
  await sql.execute(
    'DELETE FROM webhook_deliveries WHERE firm_id = $1 AND endpoint_id = $2',
    parameters,
  );
  await sql.execute('DELETE FROM webhook_endpoints WHERE firm_id = $1 AND id = $2', parameters);
}

const DUE = `SELECT e.firm_id AS "firmId", e.id FROM webhook_endpoints e
  WHERE e.state = 'enabled'
    AND (EXISTS (SELECT FROM pending_changes p WHERE p.firm_id = e.firm_id)
      OR e.position < (SELECT max(c.number) FROM changes c WHERE c.firm_id = e.firm_id)
      OR (coalesce(e.rest_until, $1) <= $1 AND EXISTS (
            SELECT FROM webhook_deliveries d
             WHERE d.firm_id = e.firm_id AND d.endpoint_id = e.id AND d.state = 'waiting' AND d.due_at <= $1
               AND (d.claimed_until IS NULL OR d.claimed_until <= clock_timestamp()))))`;

/** Endpoints of any firm with changes to take from the feed, or calls to make. */
export function dueEndpoints(sql: Sql, now: Temporal.Instant): Promise<readonly DueRow[]> {
  return sql.query<DueRow>(DUE, [now]);
}
