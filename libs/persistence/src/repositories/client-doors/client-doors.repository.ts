import type { FirmSql, Sql } from '../../sql-runner.ts';

export type ClientLanguage = 'fr' | 'en' | 'ar';

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
  readonly finishedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** The database's own clock, which decides what has expired. */
  readonly at: Temporal.Instant;
  readonly firmName: string;
  readonly timeZone: string;
}

const COLUMNS = `firm_id AS "firmId", id, person_id AS "personId", language, expires_at AS "expiresAt",
  opened_at AS "openedAt", opening_hash AS "openingHash", session_hash AS "sessionHash",
  finished_at AS "finishedAt", revoked_at AS "revokedAt", at, firm_name AS "firmName", time_zone AS "timeZone"`;

const found = (by: string) => `SELECT ${COLUMNS} FROM ${by}($1)`;

const openedIn = (table: string, unlessOver: string) => `UPDATE ${table}
    SET opened_at = coalesce(opened_at, clock_timestamp()), opening_hash = $3, session_hash = $4
  WHERE firm_id = $1 AND id = $2 AND (opening_hash IS NULL OR opening_hash = $3)
    AND ${unlessOver} AND expires_at > clock_timestamp()`;

const STATEMENTS = {
  questionnaire: {
    byToken: found('find_questionnaire_link'),
    bySession: found('find_questionnaire_session'),
    open: openedIn('questionnaire_links', 'finished_at IS NULL AND revoked_at IS NULL'),
  },
  'client-link': {
    byToken: found('find_client_link'),
    bySession: found('find_client_session'),
    open: openedIn('client_links', 'revoked_at IS NULL'),
  },
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
  readonly openingHash: Buffer;
  readonly sessionHash: Buffer;
}

/** Gives it to one browser; false when another one was faster, or when it is over. */
export async function openLinkOnce(
  sql: FirmSql,
  door: ClientDoor,
  { id, openingHash, sessionHash }: OpeningOfLink,
): Promise<boolean> {
  const values = [sql.scope.firmId, id, openingHash, sessionHash];
  return (await sql.execute(STATEMENTS[door].open, values)) > 0;
}
