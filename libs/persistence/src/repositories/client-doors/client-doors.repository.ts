import type { FirmSql, Sql } from '../../sql-runner.ts';

export type ClientLanguage = 'fr' | 'en' | 'es' | 'ar' | 'pt' | 'ru';

/** What a client reaches through a link: each has its table, and two functions that answer one hash. */
export type ClientDoor = 'questionnaire' | 'client-link';

/** A link that somebody follows, whatever became of it. */
export interface FollowedLink {
  readonly firmId: string;
  readonly id: string;
  readonly personId: string;
  readonly language: ClientLanguage;
  readonly expiresAt: Temporal.Instant;
  readonly openedAt: Temporal.Instant | null;
  /** Of the attempt that opened it. */
  readonly openingHash: Buffer | null;
  /** Of the browser that it belongs to since then. */
  readonly sessionHash: Buffer | null;
  readonly sessionSeenAt: Temporal.Instant | null;
  readonly sessionEndsAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** What was followed has been replaced by another link to the same. */
  readonly former: boolean;
  /** The database's own clock, which decides what has expired. */
  readonly at: Temporal.Instant;
  readonly firmName: string;
  readonly timeZone: string;
}

/** Of one link: a client who loses it again and again calls the firm. */
const MOST_RENEWALS = 20;
const RENEWED_EVERY_MINUTES = 5;

const COLUMNS = `firm_id AS "firmId", id, person_id AS "personId", language, expires_at AS "expiresAt",
  opened_at AS "openedAt", opening_hash AS "openingHash", session_hash AS "sessionHash",
  session_seen_at AS "sessionSeenAt", session_ends_at AS "sessionEndsAt",
  finished_at AS "finishedAt", revoked_at AS "revokedAt", former, at, firm_name AS "firmName", time_zone AS "timeZone"`;

const found = (by: string) => `SELECT ${COLUMNS} FROM ${by}($1)`;

const openedIn = (table: string, unlessOver: string) => `UPDATE ${table}
    SET opened_at = coalesce(opened_at, clock_timestamp()), opening_hash = $3, session_hash = $4,
        session_seen_at = clock_timestamp(), session_ends_at = clock_timestamp() + make_interval(secs => $5),
        asked_again_at = NULL
  WHERE firm_id = $1 AND id = $2 AND token_hash = $6 AND (opening_hash IS NULL OR opening_hash = $3)
    AND ${unlessOver} AND expires_at > clock_timestamp()`;

const statementsOf = (table: string, named: string, unlessOver: string) => ({
  byToken: found(`find_${named}_link`),
  bySession: found(`find_${named}_session`),
  open: openedIn(table, unlessOver),
  touch: `UPDATE ${table} SET session_seen_at = clock_timestamp()
           WHERE firm_id = $1 AND id = $2 AND session_hash = $3`,
  close: `UPDATE ${table} SET session_ends_at = least(session_ends_at, clock_timestamp())
           WHERE firm_id = $1 AND id = $2 AND session_hash = $3`,
  renew: `UPDATE ${table}
     SET former_hashes = array_append(former_hashes, token_hash), token_hash = $4, renewal_id = $3,
         opening_hash = NULL, renewed_at = clock_timestamp(), renewals = renewals + 1
   WHERE firm_id = $1 AND id = $2 AND ${unlessOver} AND renewals < ${MOST_RENEWALS}
     AND expires_at > clock_timestamp()
     AND (renewed_at IS NULL OR renewed_at < clock_timestamp() - interval '${RENEWED_EVERY_MINUTES} minutes')`,
  ask: `UPDATE ${table} SET asked_again_at = clock_timestamp()
         WHERE firm_id = $1 AND id = $2 AND ${unlessOver} AND asked_again_at IS NULL`,
});

const STATEMENTS = {
  questionnaire: statementsOf(
    'questionnaire_links',
    'questionnaire',
    'finished_at IS NULL AND revoked_at IS NULL',
  ),
  'client-link': statementsOf('client_links', 'client', 'revoked_at IS NULL'),
} as const satisfies Readonly<Record<ClientDoor, object>>;

/** Runs before any firm is known. */
export async function findLinkByToken(
  sql: Sql,
  door: ClientDoor,
  tokenHash: Buffer,
): Promise<FollowedLink | null> {
  const [row] = await sql.query<FollowedLink>(STATEMENTS[door].byToken, [tokenHash]);
  return row ?? null;
}

/** Runs before any firm is known. */
export async function findLinkBySession(
  sql: Sql,
  door: ClientDoor,
  sessionHash: Buffer,
): Promise<FollowedLink | null> {
  const [row] = await sql.query<FollowedLink>(STATEMENTS[door].bySession, [sessionHash]);
  return row ?? null;
}

export interface OpeningOfLink {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly openingHash: Buffer;
  readonly sessionHash: Buffer;
  /** How long the session lasts at most. */
  readonly seconds: number;
}

/** Gives it to one browser; false when another one was faster, or when it is over. */
export async function openLinkOnce(
  sql: FirmSql,
  door: ClientDoor,
  { id, tokenHash, openingHash, sessionHash, seconds }: OpeningOfLink,
): Promise<boolean> {
  const values = [sql.scope.firmId, id, openingHash, sessionHash, seconds, tokenHash];
  return (await sql.execute(STATEMENTS[door].open, values)) > 0;
}

type SessionOfLink = Pick<OpeningOfLink, 'id' | 'sessionHash'>;

/** The browser is still there. */
export async function touchClientSession(
  sql: FirmSql,
  door: ClientDoor,
  { id, sessionHash }: SessionOfLink,
): Promise<void> {
  await sql.execute(STATEMENTS[door].touch, [sql.scope.firmId, id, sessionHash]);
}

/** The browser has nothing more to do with it. */
export async function closeClientSession(
  sql: FirmSql,
  door: ClientDoor,
  { id, sessionHash }: SessionOfLink,
): Promise<void> {
  await sql.execute(STATEMENTS[door].close, [sql.scope.firmId, id, sessionHash]);
}

/** Gives the link another token, the present one being worth nothing any more; false where it is over, or renewed too often. */
export async function renewLink(
  sql: FirmSql,
  door: ClientDoor,
  {
    id,
    renewalId,
    tokenHash,
  }: { readonly id: string; readonly renewalId: string; readonly tokenHash: Buffer },
): Promise<boolean> {
  const values = [sql.scope.firmId, id, renewalId, tokenHash];
  return (await sql.execute(STATEMENTS[door].renew, values)) > 0;
}

/** Keeps in sight that a client wants another link; false when that is known. */
export async function noteLinkAskedAgain(
  sql: FirmSql,
  door: ClientDoor,
  id: string,
): Promise<boolean> {
  return (await sql.execute(STATEMENTS[door].ask, [sql.scope.firmId, id])) > 0;
}
