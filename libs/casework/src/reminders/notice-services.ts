import { randomInt } from 'node:crypto';
import type { Mailer, Transports } from '@quantieme/notifications';
import type { Database } from '@quantieme/persistence';
import type { Clock } from '../context.ts';

/** What sending needs; made once per worker process. */
export interface NoticeServices {
  readonly database: Database;
  /** The product's clock. */
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly transports: Transports;
  /** Beginning of every link, without a final slash. */
  readonly publicUrl: string;
  readonly secretKey: string;
  /** First wait after a failure, doubled each time. */
  readonly retryBaseMs?: number;
}

/** Longer than the mailer waits for a server, so that a worker at work is never taken for a dead one. */
export const LEASE_MS = 25_000;

const RETRY_BASE_MS = 5_000;
const LONGEST_RETRY_MS = 15 * 60_000;
const LAST_TRY = 12;
const LAST_TRY_IF_REFUSED_FOR_GOOD = 4;

/** Twice as long after each try, at most a quarter of an hour, and not all at once. */
export function retryInMs(attempts: number, baseMs = RETRY_BASE_MS): number {
  const wait = Math.min(LONGEST_RETRY_MS, baseMs * 2 ** Math.min(attempts, 12));
  return Math.round((wait * randomInt(75, 126)) / 100);
}

/** Tried often enough: somebody has to look at it. */
export function isQuarantined(attempts: number, permanent: boolean): boolean {
  return attempts >= (permanent ? LAST_TRY_IF_REFUSED_FOR_GOOD : LAST_TRY);
}
