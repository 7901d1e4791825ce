import type { Sql } from '../../sql-runner.ts';

export type QuestionnaireLanguage = 'fr' | 'en' | 'ar';

/** A link that somebody follows, whatever became of it. */
export interface FollowedLink {
  readonly firmId: string;
  readonly id: string;
  readonly personId: string;
  readonly language: QuestionnaireLanguage;
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

/** Runs before any firm is known. */
export async function findQuestionnaireLink(
  door: Sql,
  tokenHash: Buffer,
): Promise<FollowedLink | null> {
  const [row] = await door.query<FollowedLink>(
    `SELECT ${COLUMNS} FROM find_questionnaire_link($1)`,
    [tokenHash],
  );
  return row ?? null;
}

/** Runs before any firm is known. */
export async function findQuestionnaireSession(
  door: Sql,
  sessionHash: Buffer,
): Promise<FollowedLink | null> {
  const [row] = await door.query<FollowedLink>(
    `SELECT ${COLUMNS} FROM find_questionnaire_session($1)`,
    [sessionHash],
  );
  return row ?? null;
}
