import type { FirmSql, Sql } from '../../sql-runner.ts';

export type FeedScope = 'person' | 'firm';
/** What titles say of clients. */
export type FeedTitles = 'neutral' | 'initials' | 'names';

/** A feed that somebody reads, and who stands behind it. */
export interface FollowedFeed {
  readonly firmId: string;
  readonly id: string;
  readonly userId: string;
  readonly scope: FeedScope;
  readonly titles: FeedTitles;
  readonly userName: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly userLocale: 'fr' | 'en';
  readonly firmName: string;
  readonly firmLocale: 'fr' | 'en';
  readonly timeZone: string;
  /** What was served last. */
  readonly version: string | null;
  readonly versionAt: Temporal.Instant | null;
}

/** Runs before any firm is known. Feeds that are over are not found. */
export async function findCalendarFeed(door: Sql, tokenHash: Buffer): Promise<FollowedFeed | null> {
  const [row] = await door.query<FollowedFeed>(
    `SELECT firm_id AS "firmId", id, user_id AS "userId", scope, titles, user_name AS "userName", role,
            is_lawyer AS "isLawyer", user_locale AS "userLocale", firm_name AS "firmName",
            firm_locale AS "firmLocale", time_zone AS "timeZone", version, version_at AS "versionAt"
       FROM find_calendar_feed($1)`,
    [tokenHash],
  );
  return row ?? null;
}

export interface CalendarFeedRow {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly scope: FeedScope;
  readonly label: string;
  readonly titles: FeedTitles;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly lastUsedBy: string | null;
  /** Nobody has read it for half a year: it is closed. */
  readonly forgotten: boolean;
}

/** Feeds that nobody has revoked; those of one person, or all of the firm. */
export function calendarFeeds(
  sql: FirmSql,
  userId: string | null,
): Promise<readonly CalendarFeedRow[]> {
  return sql.query<CalendarFeedRow>(
    `SELECT c.id, c.user_id AS "userId", u.name AS "userName", c.scope, c.label, c.titles,
            c.created_at AS "createdAt", c.last_used_at AS "lastUsedAt", c.last_used_by AS "lastUsedBy",
            coalesce(c.last_used_at, c.created_at) <= clock_timestamp() - interval '180 days' AS forgotten
       FROM calendar_feeds c JOIN users u ON u.firm_id = c.firm_id AND u.id = c.user_id
      WHERE c.firm_id = $1 AND c.revoked_at IS NULL AND ($2::uuid IS NULL OR c.user_id = $2)
      ORDER BY c.created_at DESC, c.id DESC`,
    [sql.scope.firmId, userId],
  );
}

export interface NewCalendarFeed {
  readonly id: string;
  readonly userId: string;
  readonly scope: FeedScope;
  readonly label: string;
  readonly titles: FeedTitles;
  readonly tokenHash: Buffer;
}

export async function insertCalendarFeed(sql: FirmSql, feed: NewCalendarFeed): Promise<void> {
  await sql.execute(
    `INSERT INTO calendar_feeds (firm_id, id, user_id, scope, label, titles, token_hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
    [sql.scope.firmId, feed.id, feed.userId, feed.scope, feed.label, feed.titles, feed.tokenHash],
  );
}

/** Its person, or null when there is no such feed to revoke. `userId` null: whoever it belongs to. */
export async function revokeCalendarFeed(
  sql: FirmSql,
  { id, userId }: { readonly id: string; readonly userId: string | null },
): Promise<string | null> {
  const [row] = await sql.query<{ userId: string }>(
    `UPDATE calendar_feeds SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND ($3::uuid IS NULL OR user_id = $3) AND revoked_at IS NULL
      RETURNING user_id AS "userId"`,
    [sql.scope.firmId, id, userId],
  );
  return row?.userId ?? null;
}

/** For good: an account that is opened again finds none of them. */
export async function revokeCalendarFeedsOf(sql: FirmSql, userId: string): Promise<number> {
  return sql.execute(
    `UPDATE calendar_feeds SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND user_id = $2 AND revoked_at IS NULL`,
    [sql.scope.firmId, userId],
  );
}

export interface ServedFeed {
  readonly id: string;
  readonly by: string | null;
  readonly version: string;
}

/**
 * Somebody has read a feed: written when it says something new, else once a minute at most, as calendars may ask often.
 * Answers since when it has said this, to the second that HTTP knows; null when nothing had to be written.
 */
export async function markCalendarFeedUsed(
  sql: FirmSql,
  { id, by, version }: ServedFeed,
): Promise<Temporal.Instant | null> {
  const [row] = await sql.query<{ versionAt: Temporal.Instant }>(MARK, [
    sql.scope.firmId,
    id,
    by,
    version,
  ]);
  return row?.versionAt ?? null;
}

const MARK = `UPDATE calendar_feeds
    SET last_used_at = clock_timestamp(), last_used_by = $3, version = $4,
        version_at = CASE WHEN version = $4 THEN version_at
                          ELSE greatest(clock_timestamp(), version_at + interval '1 second') END
  WHERE firm_id = $1 AND id = $2
    AND (version IS DISTINCT FROM $4 OR last_used_at < clock_timestamp() - interval '1 minute')
  RETURNING version_at AS "versionAt"`;
