import type { FirmSql } from '../../sql-runner.ts';

export interface NewApiToken {
  readonly id: string;
  readonly clientId: string;
  readonly secretId: string | null;
  readonly tokenHash: Buffer;
  readonly scopes: readonly string[];
  readonly seconds: number;
}

export async function insertApiToken(sql: FirmSql, token: NewApiToken): Promise<void> {
  await sql.execute(
    `INSERT INTO api_tokens (firm_id, id, client_id, secret_id, token_hash, scopes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + make_interval(secs => $7))`,
    [
      sql.scope.firmId,
      token.id,
      token.clientId,
      token.secretId,
      token.tokenHash,
      token.scopes,
      token.seconds,
    ],
  );
}

/** Tokens that are over tell nobody anything. */
export async function forgetOldApiTokens(sql: FirmSql, clientId: string): Promise<void> {
  await sql.execute(
    `DELETE FROM api_tokens WHERE firm_id = $1 AND client_id = $2 AND expires_at < clock_timestamp()`,
    [sql.scope.firmId, clientId],
  );
}

/** All of a client's, or those that signed assertions got. */
export async function endApiTokens(
  sql: FirmSql,
  clientId: string,
  which: 'all' | 'of-assertions',
): Promise<void> {
  await sql.execute(
    `DELETE FROM api_tokens WHERE firm_id = $1 AND client_id = $2 AND ($3 = 'all' OR secret_id IS NULL)`,
    [sql.scope.firmId, clientId, which],
  );
}

export async function markSecretUsed(
  sql: FirmSql,
  { secretId, address }: { readonly secretId: string; readonly address: string | null },
): Promise<void> {
  await sql.execute(
    `UPDATE api_client_secrets SET last_used_at = clock_timestamp(), last_used_from = $3
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, secretId, address],
  );
}

/** False when this client has shown this assertion before. */
export async function takeAssertion(
  sql: FirmSql,
  assertion: {
    readonly clientId: string;
    readonly jtiHash: Buffer;
    readonly until: Temporal.Instant;
  },
): Promise<boolean> {
  const { clientId, jtiHash, until } = assertion;
  await sql.execute(
    `DELETE FROM api_assertions WHERE firm_id = $1 AND client_id = $2 AND expires_at < clock_timestamp()`,
    [sql.scope.firmId, clientId],
  );
  const taken = await sql.execute(
    `INSERT INTO api_assertions (firm_id, client_id, jti_hash, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [sql.scope.firmId, clientId, jtiHash, until],
  );
  return taken > 0;
}

export interface RequestLot {
  /** Requests that may be spent. */
  readonly lot: number;
  /** Of the running minute, this lot included. */
  readonly taken: number;
  readonly secondsLeft: number;
}

export interface WantedLot {
  readonly clientId: string;
  readonly wanted: number;
  readonly limit: number;
  readonly address: string | null;
}

/** Takes some of the minute's requests, and says when and from where the client was last seen: one statement. */
export async function takeRequests(
  sql: FirmSql,
  { clientId, wanted, limit, address }: WantedLot,
): Promise<RequestLot> {
  const [row] = await sql.query<RequestLot>(TAKE, [
    sql.scope.firmId,
    clientId,
    wanted,
    limit,
    address,
  ]);
  if (!row) throw new Error('A lot of requests came to nothing');
  return row;
}

const OVER = `r.window_at <= clock_timestamp() - interval '1 minute'`;
const LEFT = `greatest(0, least($3::integer, $4::integer - r.taken))`;

const TAKE = `
  WITH seen AS (
    UPDATE api_clients SET last_used_at = clock_timestamp(), last_used_from = $5 WHERE firm_id = $1 AND id = $2)
  INSERT INTO api_client_rates AS r (firm_id, client_id, window_at, taken, lot)
  VALUES ($1, $2, clock_timestamp(), least($3::integer, $4::integer), least($3::integer, $4::integer))
  ON CONFLICT (firm_id, client_id) DO UPDATE
     SET window_at = CASE WHEN ${OVER} THEN clock_timestamp() ELSE r.window_at END,
         taken = CASE WHEN ${OVER} THEN least($3::integer, $4::integer) ELSE r.taken + ${LEFT} END,
         lot = CASE WHEN ${OVER} THEN least($3::integer, $4::integer) ELSE ${LEFT} END
  RETURNING lot, taken,
    extract(epoch FROM window_at + interval '1 minute' - clock_timestamp())::double precision AS "secondsLeft"`;
