import type { Sql } from '../../sql-runner.ts';

export interface CountedKey {
  readonly key: Buffer;
  readonly freeAttempts: number;
  readonly maxDelaySeconds: number;
}

/** Seconds until the next attempt is allowed: nothing while free, then 1, 2, 4… up to the maximum. */
const DELAY = `CASE WHEN a.failures < $2 THEN 0
                    ELSE least($3, power(2, least(a.failures - $2, 30))) END`;

/**
 * Counts an attempt before the password is looked at, in one statement, so that parallel guesses are counted too.
 * Returns 0 when the attempt may go on, else the seconds to wait; a refused attempt is not counted. A free attempt asks
 * no clock: one that is set back, were it by a microsecond, must keep nobody out.
 */
export async function countAttempt(
  door: Sql,
  { key, freeAttempts, maxDelaySeconds }: CountedKey,
  memorySeconds: number,
): Promise<number> {
  const counted = await door.execute(
    `INSERT INTO sign_in_attempts AS a (key, failures, last_failed_at) VALUES ($1, 1, clock_timestamp())
     ON CONFLICT (key) DO UPDATE
        SET failures = CASE WHEN a.last_failed_at < clock_timestamp() - make_interval(secs => $4) THEN 1
                            ELSE a.failures + 1 END,
            last_failed_at = clock_timestamp()
      WHERE a.failures < $2 OR a.last_failed_at + make_interval(secs => ${DELAY}) <= clock_timestamp()`,
    [key, freeAttempts, maxDelaySeconds, memorySeconds],
  );
  if (counted > 0) return 0;
  const [wait] = await door.query<{ seconds: number }>(
    `SELECT ceil(extract(epoch FROM a.last_failed_at + make_interval(secs => ${DELAY}) - clock_timestamp()))::int
              AS seconds
       FROM sign_in_attempts a WHERE a.key = $1`,
    [key, freeAttempts, maxDelaySeconds],
  );
  return Math.max(1, wait?.seconds ?? 1);
}

/** After a success; and whatever is older than the memory goes with it. */
export async function forgetAttempts(door: Sql, key: Buffer, memorySeconds: number): Promise<void> {
  await door.execute(
    `DELETE FROM sign_in_attempts
      WHERE key = $1 OR last_failed_at < clock_timestamp() - make_interval(secs => $2)`,
    [key, memorySeconds],
  );
}

/** A success from a network does not weigh on the colleagues there. */
export async function uncountAttempt(door: Sql, key: Buffer): Promise<void> {
  await door.execute(
    `UPDATE sign_in_attempts SET failures = greatest(0, failures - 1) WHERE key = $1`,
    [key],
  );
}
