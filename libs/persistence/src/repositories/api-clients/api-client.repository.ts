import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface ApiSecretRow {
  readonly id: string;
  readonly ending: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly lastUsedFrom: string | null;
}

export interface ApiClientRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly addresses: readonly string[];
  readonly requestsPerMinute: number;
  readonly publicKeys: readonly Readonly<Record<string, unknown>>[];
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly lastUsedFrom: string | null;
  readonly version: number;
}

const SELECT = `SELECT c.id, u.name, c.scopes, c.addresses, c.requests_per_minute AS "requestsPerMinute",
    c.public_keys AS "publicKeys", c.created_by AS "createdBy", b.name AS "createdByName",
    c.created_at AS "createdAt", c.expires_at AS "expiresAt", c.revoked_at AS "revokedAt",
    c.last_used_at AS "lastUsedAt", c.last_used_from AS "lastUsedFrom", c.version
  FROM api_clients c
  JOIN users u ON u.firm_id = c.firm_id AND u.id = c.id
  JOIN users b ON b.firm_id = c.firm_id AND b.id = c.created_by
  WHERE c.firm_id = $1`;

/** All of the firm, revoked ones last. */
export function apiClients(sql: FirmSql): Promise<readonly ApiClientRow[]> {
  return sql.query<ApiClientRow>(`${SELECT} ORDER BY c.revoked_at IS NOT NULL, u.name, c.id`, [
    sql.scope.firmId,
  ]);
}

export async function lockApiClient(sql: FirmSql, id: string): Promise<ApiClientRow | null> {
  const [row] = await sql.query<ApiClientRow>(`${SELECT} AND c.id = $2 FOR UPDATE OF c`, [
    sql.scope.firmId,
    id,
  ]);
  return row ?? null;
}

/** Secrets nobody has ended, expired ones too: somebody has to replace them. */
export async function secretsOf(
  sql: FirmSql,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ApiSecretRow[]>> {
  const rows = await sql.query<ApiSecretRow & { clientId: string }>(
    `SELECT client_id AS "clientId", id, ending, created_at AS "createdAt", expires_at AS "expiresAt",
            last_used_at AS "lastUsedAt", last_used_from AS "lastUsedFrom"
       FROM api_client_secrets
      WHERE firm_id = $1 AND client_id = ANY ($2::uuid[]) AND ended_at IS NULL ORDER BY created_at, id`,
    [sql.scope.firmId, clientIds],
  );
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

export type ApiClientSettings = Pick<
  ApiClientRow,
  'name' | 'scopes' | 'addresses' | 'requestsPerMinute' | 'publicKeys' | 'expiresAt'
>;

/** Under a row of users of its own, which signs in nowhere. */
export async function insertApiClient(
  sql: FirmSql,
  client: ApiClientSettings & {
    readonly id: string;
    readonly initials: string;
    readonly createdBy: string;
  },
): Promise<void> {
  const { firmId } = sql.scope;
  await sql.execute(
    `INSERT INTO users (firm_id, id, name, initials, role, status) VALUES ($1, $2, $3, $4, 'read-only', 'machine')`,
    [firmId, client.id, client.name, client.initials],
  );
  await sql.execute(
    `INSERT INTO api_clients (firm_id, id, scopes, addresses, requests_per_minute, public_keys, expires_at, created_by,
                              created_at)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, clock_timestamp())`,
    [
      firmId,
      client.id,
      client.scopes,
      client.addresses,
      client.requestsPerMinute,
      json(client.publicKeys),
      client.expiresAt,
      client.createdBy,
    ],
  );
}

export async function updateApiClient(
  sql: FirmSql,
  client: ApiClientSettings & { readonly id: string; readonly initials: string },
): Promise<void> {
  const { firmId } = sql.scope;
  await sql.execute(`UPDATE users SET name = $3, initials = $4 WHERE firm_id = $1 AND id = $2`, [
    firmId,
    client.id,
    client.name,
    client.initials,
  ]);
  await sql.execute(
    `UPDATE api_clients SET scopes = $3, addresses = $4, requests_per_minute = $5, public_keys = $6::jsonb,
                            expires_at = $7, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [
      firmId,
      client.id,
      client.scopes,
      client.addresses,
      client.requestsPerMinute,
      json(client.publicKeys),
      client.expiresAt,
    ],
  );
}

export async function setApiClientRevoked(
  sql: FirmSql,
  id: string,
  revoked: boolean,
): Promise<void> {
  await sql.execute(
    `UPDATE api_clients SET revoked_at = CASE WHEN $3 THEN clock_timestamp() END, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, revoked],
  );
}

export async function insertApiSecret(
  sql: FirmSql,
  secret: {
    readonly id: string;
    readonly clientId: string;
    readonly secretHash: Buffer;
    readonly ending: string;
    readonly expiresAt: Temporal.Instant;
    readonly createdBy: string;
  },
): Promise<void> {
  await sql.execute(
    `INSERT INTO api_client_secrets (firm_id, id, client_id, secret_hash, ending, expires_at, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
    [
      sql.scope.firmId,
      secret.id,
      secret.clientId,
      secret.secretHash,
      secret.ending,
      secret.expiresAt,
      secret.createdBy,
    ],
  );
}

/** False when this client has no such secret. */
export async function endApiSecret(
  sql: FirmSql,
  secret: { readonly id: string; readonly clientId: string },
): Promise<boolean> {
  const ended = await sql.execute(
    `UPDATE api_client_secrets SET ended_at = clock_timestamp()
      WHERE firm_id = $1 AND client_id = $2 AND id = $3 AND ended_at IS NULL`,
    [sql.scope.firmId, secret.clientId, secret.id],
  );
  return ended > 0;
}
