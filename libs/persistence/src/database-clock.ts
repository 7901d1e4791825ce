import type { Clock } from '@quantieme/settings';
import type { Sql } from './sql-runner.ts';

export interface DatabaseClock extends Clock {
  close(): void;
}

const EVERY_MS = 60_000;

/**
 * The database's clock without asking it each time: the difference to this machine's monotonic clock is measured now
 * and every minute, so that a wrong clock of one machine moves no alert.
 */
export async function openDatabaseClock(login: Sql): Promise<DatabaseClock> {
  let offset = await measureOffset(login);
  const timer = setInterval(() => {
    measureOffset(login).then(
      (measured) => (offset = measured),
      () => undefined,
    );
  }, EVERY_MS);
  timer.unref();
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Math.floor(offset + performance.now())),
    close: () => clearInterval(timer),
  };
}

/** Epoch milliseconds of the database minus the monotonic clock, from the quickest of three answers. */
async function measureOffset(login: Sql): Promise<number> {
  let best = { took: Infinity, offset: 0 };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const asked = performance.now();
    const [row] = await login.query<{ now: Temporal.Instant }>('SELECT clock_timestamp() AS now');
    const took = performance.now() - asked;
    if (row !== undefined && took < best.took) {
      best = { took, offset: row.now.epochMilliseconds - (asked + took / 2) };
    }
  }
  return best.offset;
}
