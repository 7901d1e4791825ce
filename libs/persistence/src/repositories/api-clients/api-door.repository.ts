import type { Sql } from '../../sql-runner.ts';

/** A client of the API as it asks for a token, with the secret it has shown if that is one of its own. */
export interface ApiDoor {
  readonly firmId: string;
  readonly scopes: readonly string[];
  readonly publicKeys: readonly Readonly<Record<string, unknown>>[];
  readonly requestsPerMinute: number;
  readonly expiresAt: Temporal.Instant | null;
  readonly expired: boolean;
  readonly revoked: boolean;
  readonly addressAllowed: boolean;
  readonly secretId: string | null;
  readonly secretExpiresAt: Temporal.Instant | null;
  readonly secretExpired: boolean | null;
  readonly secretEnded: boolean | null;
}

/** Runs before any firm is known. Clients that are over are found too: whoever holds the secret is told. */
export async function findApiClient(
  door: Sql,
  wanted: {
    readonly id: string;
    readonly secretHash: Buffer | null;
    readonly address: string | null;
  },
): Promise<ApiDoor | null> {
  const [row] = await door.query<ApiDoor>(
    `SELECT firm_id AS "firmId", scopes, public_keys AS "publicKeys", requests_per_minute AS "requestsPerMinute",
            expires_at AS "expiresAt", expired, revoked, address_allowed AS "addressAllowed", secret_id AS "secretId",
            secret_expires_at AS "secretExpiresAt", secret_expired AS "secretExpired", secret_ended AS "secretEnded"
       FROM find_api_client($1, $2, $3)`,
    [wanted.id, wanted.secretHash, wanted.address],
  );
  return row ?? null;
}

/** A live token, and whose it is. */
export interface ApiTokenRecord {
  readonly firmId: string;
  readonly id: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly requestsPerMinute: number;
  readonly addressAllowed: boolean;
  readonly firmLocale: 'fr' | 'en';
  readonly timeZone: string;
}

/** Runs before any firm is known. Tokens that are over are not found. */
export async function findApiToken(
  door: Sql,
  tokenHash: Buffer,
  address: string | null,
): Promise<ApiTokenRecord | null> {
  const [row] = await door.query<ApiTokenRecord>(
    `SELECT firm_id AS "firmId", id, client_id AS "clientId", scopes, requests_per_minute AS "requestsPerMinute",
            address_allowed AS "addressAllowed", firm_locale AS "firmLocale", time_zone AS "timeZone"
       FROM find_api_token($1, $2)`,
    [tokenHash, address],
  );
  return row ?? null;
}
