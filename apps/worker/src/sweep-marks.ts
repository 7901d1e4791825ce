import { type JobHandlers, TICKS, type TickName } from '@quantieme/jobs';
import { forgetSweepMarks, leaveSweepMark, newId } from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import type { WorkerServices } from './worker-services.ts';

/** Real time between two marks of one kind of sweep: proof must cost less than the work. */
const MARK_EVERY_MS = 5_000;

/** Sweeps that leave a mark in the database each time they were done, or have failed. */
export function leavingMarks(services: WorkerServices, handlers: JobHandlers): JobHandlers {
  const marks = new SweepMarks(services);
  const marking = TICKS.map((tick) => {
    const handle = handlers[tick];
    return [tick, (payload: object) => marks.around(tick, () => handle(payload))];
  });
  return { ...handlers, ...(Object.fromEntries(marking) as Pick<JobHandlers, TickName>) };
}

class SweepMarks {
  readonly #services: WorkerServices;
  readonly #worker = newId();
  readonly #markedAt = new Map<TickName, number>();

  constructor(services: WorkerServices) {
    this.#services = services;
  }

  async around(tick: TickName, sweep: () => Promise<void>): Promise<void> {
    const start = performance.now();
    try {
      await sweep();
    } catch (error) {
      await this.#leave(tick, start, error instanceof Error ? error.name : 'Error');
      throw error;
    }
    const marked = this.#markedAt.get(tick);
    if (marked === undefined || start - marked >= MARK_EVERY_MS)
      await this.#leave(tick, start, null);
  }

  /** Without a database there is no mark, and its absence tells. */
  async #leave(tick: TickName, start: number, failure: string | null): Promise<void> {
    const { login } = this.#services.database;
    const isFirst = this.#markedAt.size === 0;
    this.#markedAt.set(tick, start);
    const tookMs = Math.round(performance.now() - start);
    const mark = { tick, worker: this.#worker, machineAt: realClock.now(), tookMs, failure };
    await leaveSweepMark(login, mark).catch(() => this.#markedAt.delete(tick));
    if (isFirst) await forgetSweepMarks(login).catch(() => undefined);
  }
}
