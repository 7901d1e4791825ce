import type { Sql } from '../../sql-runner.ts';

/** What stands still in one firm. */
export interface WatchedFirm {
  readonly firmId: string;
  /** Hour of the oldest alert that should have been routed; null: none. The product's clock. */
  readonly unroutedSince: Temporal.Instant | null;
  /** Hour of the oldest message that should have left; null: none. The product's clock. */
  readonly unsentSince: Temporal.Instant | null;
  /** Messages no server took, about alerts that still call for somebody. */
  readonly refused: number;
  /** Mailboxes that give mail back. */
  readonly mailboxes: number;
  /** Troubles its owners were told of, and that have not ended. */
  readonly told: readonly string[];
  /** Troubles of which nobody could be told yet. */
  readonly untold: readonly string[];
}

/**
 * Through a door that tells ids, hours and counts alone.
 *
 * @param dueBefore  the product's clock
 * @param onlyFirm  id of the one to look at; null: all of them
 */
export function watchedFirms(
  door: Sql,
  dueBefore: Temporal.Instant,
  onlyFirm: string | null,
): Promise<readonly WatchedFirm[]> {
  return door.query<WatchedFirm>(
    `SELECT firm_id AS "firmId", unrouted_since AS "unroutedSince", unsent_since AS "unsentSince", refused, mailboxes,
            told, untold
       FROM firms_to_watch($1, $2)`,
    [dueBefore, onlyFirm],
  );
}

export interface NoticeOfTrouble {
  readonly firmId: string;
  readonly id: string;
  readonly trouble: string;
}

/**
 * Opens the notice of a trouble, or takes one up again that nobody could be told. Null when it was told already, or
 * another process is telling it.
 *
 * @returns id of the notice in this process's hands
 */
export async function takeNotice(
  sql: Sql,
  { firmId, id, trouble }: NoticeOfTrouble,
  againAfterSeconds: number,
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(TAKE, [firmId, id, trouble, againAfterSeconds]);
  return row?.id ?? null;
}

const TAKE = `INSERT INTO watch_notices AS w (firm_id, id, trouble, tried_at)
  VALUES ($1, $2, $3, clock_timestamp())
  ON CONFLICT (firm_id, trouble) WHERE ended_at IS NULL DO UPDATE SET tried_at = clock_timestamp()
   WHERE w.told_at IS NULL AND w.tried_at < clock_timestamp() - make_interval(secs => $4)
  RETURNING id`;

export async function recordTold(
  sql: Sql,
  { firmId, id }: Pick<NoticeOfTrouble, 'firmId' | 'id'>,
  error: string | null,
): Promise<void> {
  await sql.execute(
    `UPDATE watch_notices SET told_at = CASE WHEN $3::text IS NULL THEN clock_timestamp() END, last_error = $3
      WHERE firm_id = $1 AND id = $2`,
    [firmId, id, error],
  );
}

export interface EndedNotice {
  readonly trouble: string;
  readonly since: Temporal.Instant;
  /** Whether its owners had been told. */
  readonly told: boolean;
}

/** Closes the notices of troubles that are over. */
export function endNotices(
  sql: Sql,
  firmId: string,
  troubles: readonly string[],
): Promise<readonly EndedNotice[]> {
  return sql.query<EndedNotice>(
    `UPDATE watch_notices SET ended_at = clock_timestamp()
      WHERE firm_id = $1 AND ended_at IS NULL AND trouble = ANY($2::text[])
      RETURNING trouble, since, told_at IS NOT NULL AS told`,
    [firmId, [...troubles]],
  );
}
