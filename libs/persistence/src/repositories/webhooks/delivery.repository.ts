import { newId } from '../../ids.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { numberChanges } from '../changes/change-feed.repository.ts';
import { lockEndpoint, SIGNING_OF_ENDPOINT } from './endpoint.repository.ts';

const AT_ONCE = 1_000;

interface WantedChange {
  readonly number: number;
  readonly kind: string;
  readonly record_id: string;
  readonly dossier_id: string | null;
  readonly action: string;
  readonly at: Temporal.Instant;
}

const WANTED = `SELECT number, kind, record_id, dossier_id, action, at FROM changes
  WHERE firm_id = $1 AND number > $2 AND number <= $2 + ${AT_ONCE}
    AND $3::text[] && ARRAY['*', kind || '.*', kind || '.' || action] ORDER BY number`;

// A number becomes one delivery of an endpoint, whoever takes it.
const INSERT = `INSERT INTO webhook_deliveries
    (firm_id, id, endpoint_id, number, type, kind, record_id, dossier_id, subject, action, happened_at)
  SELECT $1, x.id, $2, x.number, x.kind || '.' || x.action, x.kind, x.record_id, x.dossier_id,
         coalesce(x.dossier_id, x.record_id), x.action, x.at
    FROM jsonb_to_recordset($3::jsonb) AS x(id uuid, number bigint, kind text, record_id uuid, dossier_id uuid,
      action text, at timestamptz)
  ON CONFLICT (firm_id, endpoint_id, number) DO NOTHING`;

const ADVANCE = `UPDATE webhook_endpoints SET position = least($3 + ${AT_ONCE},
    (SELECT coalesce(max(c.number), 0) FROM changes c WHERE c.firm_id = $1)) WHERE firm_id = $1 AND id = $2
  RETURNING position < (SELECT coalesce(max(c.number), 0) FROM changes c WHERE c.firm_id = $1) AS more`;

// The first that waits of each subject falls due; those behind it wait for it.
const RELEASE = `UPDATE webhook_deliveries d SET due_at = $4
   FROM (SELECT (SELECT w.id FROM webhook_deliveries w
                  WHERE w.firm_id = $1 AND w.endpoint_id = $2 AND w.subject = s.subject AND w.state = 'waiting'
                  ORDER BY w.number LIMIT 1) AS id
           FROM (SELECT DISTINCT unnest($3::uuid[]) AS subject) s) first
  WHERE d.firm_id = $1 AND d.id = first.id AND d.due_at IS NULL`;

/**
 * Makes deliveries of what the feed has told since the endpoint last took from it. Whether more is left.
 *
 * @param now  the product's clock
 */
export async function takeFromFeed(
  sql: FirmSql,
  endpointId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { firmId } = sql.scope;
  await numberChanges(sql);
  const endpoint = await lockEndpoint(sql, endpointId);
  if (endpoint === null || endpoint.state === 'disabled') return false;
  const { position, types } = endpoint;
  const wanted = await sql.query<WantedChange>(WANTED, [firmId, position, types]);
  if (wanted.length > 0) {
    const rows = wanted.map((change) => ({ ...change, id: newId(), at: String(change.at) }));
    await sql.execute(INSERT, [firmId, endpointId, JSON.stringify(rows)]);
    await releaseFirst(sql, endpointId, { subjects: wanted.map(subjectOf), now });
  }
  const [row] = await sql.query<{ more: boolean }>(ADVANCE, [firmId, endpointId, position]);
  return row?.more ?? false;
}

const subjectOf = ({ dossier_id: dossier, record_id: record }: WantedChange) => dossier ?? record;

interface Releasing {
  readonly subjects: readonly string[];
  readonly now: Temporal.Instant;
}

/** Call it with the endpoint held: otherwise what is being added may be missed. */
async function releaseFirst(
  sql: FirmSql,
  endpointId: string,
  { subjects, now }: Releasing,
): Promise<void> {
  await sql.execute(RELEASE, [sql.scope.firmId, endpointId, subjects, now]);
}

export interface ClaimedDelivery {
  readonly id: string;
  readonly number: number | null;
  readonly type: string;
  readonly kind: string;
  readonly recordId: string;
  readonly dossierId: string | null;
  readonly subject: string;
  readonly action: string;
  readonly happenedAt: Temporal.Instant;
  readonly tries: number;
  readonly firstTriedAt: Temporal.Instant;
  readonly url: string;
  readonly secretIds: readonly string[];
}

export interface DeliveryClaim {
  readonly endpointId: string;
  /** Whoever holds it may call; a later claim makes it worthless. */
  readonly token: string;
  readonly leaseMs: number;
  /** How many at once; an endpoint that takes none is asked with one. */
  readonly atOnce: number;
  readonly failuresBeforeRest: number;
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

const CLAIM = `WITH e AS (
    SELECT * FROM webhook_endpoints
     WHERE firm_id = $1 AND id = $2 AND state = 'enabled' AND coalesce(rest_until, $4) <= $4),
  due AS (
    SELECT d.id FROM webhook_deliveries d
     WHERE d.firm_id = $1 AND d.endpoint_id = (SELECT id FROM e) AND d.state = 'waiting' AND d.due_at <= $4
       AND (d.claimed_until IS NULL OR d.claimed_until <= clock_timestamp())
     ORDER BY d.due_at, d.number
     LIMIT (SELECT CASE WHEN failures >= $7::integer THEN 1 ELSE $6::integer END FROM e)
     FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE webhook_deliveries d
       SET claim_token = $3, claimed_until = clock_timestamp() + make_interval(secs => $5), tries = tries + 1,
           first_tried_at = coalesce(first_tried_at, $4), last_tried_at = $4
     WHERE d.firm_id = $1 AND d.id IN (SELECT id FROM due) RETURNING d.*)
  SELECT c.id, c.number, c.type, c.kind, c.record_id AS "recordId", c.dossier_id AS "dossierId", c.subject, c.action,
         c.happened_at AS "happenedAt", c.tries, c.first_tried_at AS "firstTriedAt", e.url,
         ${SIGNING_OF_ENDPOINT} AS "secretIds"
    FROM claimed c, e ORDER BY c.number`;

/** Takes deliveries whose hour has come for as long as the lease lasts. */
export function claimDeliveries(
  sql: FirmSql,
  { endpointId, token, leaseMs, atOnce, failuresBeforeRest, now }: DeliveryClaim,
): Promise<readonly ClaimedDelivery[]> {
  const { firmId } = sql.scope;
  const lease = leaseMs / 1000;
  const values = [firmId, endpointId, token, now, lease, atOnce, failuresBeforeRest];
  return sql.query<ClaimedDelivery>(CLAIM, values);
}

export interface Settling {
  readonly endpointId: string;
  readonly delivery: Pick<ClaimedDelivery, 'id' | 'subject'>;
  readonly token: string;
  readonly answer: string;
  readonly now: Temporal.Instant;
}

const TAKEN = `UPDATE webhook_deliveries SET state = 'delivered', settled_at = $3, due_at = NULL, answer = $4,
    claim_token = NULL, claimed_until = NULL
  WHERE firm_id = $1 AND id = $2 AND state = 'waiting'`;

const WELL = `UPDATE webhook_endpoints SET failing_since = NULL, failures = 0, rest_until = NULL, last_taken_at = $3
  WHERE firm_id = $1 AND id = $2`;

// What was put off because nothing was taken need not wait for its hour.
const ALL_DUE = `UPDATE webhook_deliveries SET due_at = $3
  WHERE firm_id = $1 AND endpoint_id = $2 AND state = 'waiting' AND due_at > $3`;

/** It was taken: true whoever holds the delivery now, so it is written without asking. With the endpoint held. */
export async function settleTaken(
  sql: FirmSql,
  { endpointId, delivery, answer, now }: Settling,
  wasDown: boolean,
): Promise<void> {
  const { firmId } = sql.scope;
  await sql.execute(TAKEN, [firmId, delivery.id, now, answer]);
  await sql.execute(WELL, [firmId, endpointId, now]);
  if (wasDown) await sql.execute(ALL_DUE, [firmId, endpointId, now]);
  await releaseFirst(sql, endpointId, { subjects: [delivery.subject], now });
}

export interface Refusing extends Settling {
  /** The product's clock; null: it was tried for three days. */
  readonly retryAt: Temporal.Instant | null;
  /** Until when the endpoint is left alone. */
  readonly restUntil: Temporal.Instant | null;
}

// One that is called again may have come before it meanwhile.
const REFUSED = `UPDATE webhook_deliveries d SET answer = $4, claim_token = NULL, claimed_until = NULL,
    state = CASE WHEN $6::timestamptz IS NULL THEN 'failed' ELSE 'waiting' END,
    due_at = CASE WHEN NOT EXISTS (
      SELECT FROM webhook_deliveries b WHERE b.firm_id = $1 AND b.endpoint_id = d.endpoint_id AND b.subject = d.subject
         AND b.state = 'waiting' AND b.number < d.number) THEN $6::timestamptz END,
    settled_at = CASE WHEN $6::timestamptz IS NULL THEN $5::timestamptz END
  WHERE firm_id = $1 AND id = $2 AND claim_token = $3`;

const ILL = `UPDATE webhook_endpoints SET failing_since = coalesce(failing_since, $3), failures = failures + 1,
    rest_until = greatest(rest_until, $4) WHERE firm_id = $1 AND id = $2`;

/** Nobody took it. Nothing is written if it is in other hands by now. With the endpoint held. */
export async function settleRefused(
  sql: FirmSql,
  { endpointId, delivery, token, answer, now, retryAt, restUntil }: Refusing,
): Promise<void> {
  const { firmId } = sql.scope;
  const values = [firmId, delivery.id, token, answer, now, retryAt];
  if ((await sql.execute(REFUSED, values)) === 0) return;
  await sql.execute(ILL, [firmId, endpointId, now, restUntil]);
  if (retryAt === null) await releaseFirst(sql, endpointId, { subjects: [delivery.subject], now });
}
