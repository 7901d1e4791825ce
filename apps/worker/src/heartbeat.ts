import { TICKS, type TickName } from '@quantieme/jobs';

/** How often each tick runs at the speed of real time. */
const PERIODS_MS: Readonly<Record<TickName, number>> = {
  'sweep-alerts': 1_000,
  'sweep-messages': 1_000,
  'sweep-mails': 1_000,
  'sweep-clients': 2_000,
  'sweep-documents': 5_000,
  'sweep-imports': 2_000,
  'sweep-exports': 5_000,
  'sweep-webhooks': 1_000,
  'roll-dossiers': 5_000,
  'roll-firms': 60_000,
};
const SHORTEST_MS = 250;
const LOOK_EVERY_MS = 1_000;
/** Periods without a tick after which this process does it itself. Another worker may be doing it: no harm. */
const PATIENCE = 3;
/** Periods without one by way of the queue after which the schedulers are taken for lost. */
const LONG_PATIENCE = 10;

/** @param speed  of the product's clock: a day a minute must be looked at more often */
export function periodsAt(speed: number): Readonly<Record<TickName, number>> {
  return Object.fromEntries(
    TICKS.map((tick) => [
      tick,
      Math.max(SHORTEST_MS, Math.round(PERIODS_MS[tick] / Math.max(1, speed))),
    ]),
  ) as Record<TickName, number>;
}

export interface HeartbeatParts {
  readonly periods: Readonly<Record<TickName, number>>;
  /** Makes the schedulers again; they go with the queue when it is wiped. */
  schedule(): Promise<void>;
  /** Does a tick here and now. */
  run(tick: TickName): Promise<void>;
  /** A sweep has been done: this process is of use. */
  alive(): void;
  report(event: string, tick?: TickName): void;
}

/**
 * Sees to it that ticks come, whatever becomes of the queue: one that has stopped is made again, and meanwhile its work
 * is done by this process. The schedulers are a convenience; this timer and the rows are what alerts rest on.
 */
export class Heartbeat {
  readonly #parts: HeartbeatParts;
  readonly #doneAt = new Map<TickName, number>();
  readonly #queuedAt = new Map<TickName, number>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: HeartbeatParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    for (const tick of TICKS) this.#note(tick, [this.#doneAt, this.#queuedAt]);
    await this.#reschedule();
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, LOOK_EVERY_MS);
  }

  /** A tick has been done, by way of the queue. */
  beat(tick: TickName): void {
    this.#note(tick, [this.#doneAt, this.#queuedAt]);
    if (tick === 'sweep-alerts') this.#parts.alive();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const lost = TICKS.filter((tick) => this.#isSilent(tick, this.#queuedAt, LONG_PATIENCE));
    if (lost.length > 0) {
      for (const tick of TICKS) this.#note(tick, [this.#queuedAt]);
      this.#parts.report('schedulers made again');
      await this.#reschedule();
    }
    const silent = TICKS.filter((tick) => this.#isSilent(tick, this.#doneAt, PATIENCE));
    for (const tick of silent) await this.#doHere(tick);
  }

  async #doHere(tick: TickName): Promise<void> {
    try {
      await this.#parts.run(tick);
      this.#note(tick, [this.#doneAt]);
      if (tick === 'sweep-alerts') this.#parts.alive();
    } catch {
      this.#parts.report('tick failed', tick);
    }
  }

  #note(tick: TickName, maps: readonly Map<TickName, number>[]): void {
    for (const map of maps) map.set(tick, performance.now());
  }

  #isSilent(tick: TickName, map: ReadonlyMap<TickName, number>, patience: number): boolean {
    const since = performance.now() - (map.get(tick) ?? 0);
    return since > Math.max(patience * this.#parts.periods[tick], patience * SHORTEST_MS * 2);
  }

  async #reschedule(): Promise<void> {
    await this.#parts.schedule().catch(() => this.#parts.report('queue away'));
  }
}
