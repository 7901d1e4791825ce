import {
  readSweepMarks,
  watchedFirms,
  type Database,
  type WatchedFirm,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import type { Clock } from '../context.ts';
import { inOrder, troublesOfFirm, troublesOfInstallation } from './judge.ts';
import type { Trouble, TroubleKind } from './trouble.ts';

/** Real time after which what is due is taken for standing still. */
const PATIENCE_S = 300;

export interface LookServices {
  readonly database: Database;
  /** The product's clock. */
  readonly clock: Clock;
}

export interface FirmLookedAt extends WatchedFirm {
  /** The dearest first. */
  readonly troubles: readonly Trouble[];
}

/** Consequences of a worker that has stopped: saying them too would hide the cause. */
const FOLLOW_FROM_STOP: ReadonlySet<TroubleKind> = new Set(['alerts-stuck', 'mails-unsent']);

/**
 * What stands still, of the whole installation and of each firm.
 *
 * @param watchingSince  real time from which silence counts
 * @param onlyFirm  id of the one to look at; null: all of them
 */
export async function lookAround(
  { database, clock }: LookServices,
  watchingSince: Temporal.Instant,
  onlyFirm: string | null,
): Promise<readonly FirmLookedAt[]> {
  const dueBefore = clock.now().subtract({ seconds: Math.round(PATIENCE_S * (clock.speed ?? 1)) });
  const [{ now, marks }, firms] = await Promise.all([
    readSweepMarks(database.login),
    watchedFirms(database.login, dueBefore, onlyFirm),
  ]);
  const machineNow = realClock.now();
  const shared = troublesOfInstallation({ now, machineNow, watchingSince, marks });
  const isStopped = shared.some(({ kind }) => kind === 'worker-stopped');
  return firms.map((firm) => {
    const own = troublesOfFirm(firm).filter(
      ({ kind }) => !isStopped || !FOLLOW_FROM_STOP.has(kind),
    );
    return { ...firm, troubles: inOrder([...shared, ...own]) };
  });
}
