import { Inject, Injectable } from '@nestjs/common';
import { firmsToPrepareFor, NIGHT_HOUR } from '@quantieme/casework';
import { firmsWithNewDay } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

const REST_MS = 60_000;

/** Firms in whose zone a new day has begun since their last nightly computation; those whose next duty table is to be made. */
@Injectable()
export class RollFirmsProcessor implements Processor<'roll-firms'> {
  readonly #services: WorkerServices;
  readonly #dispatcher: Dispatcher;
  readonly #since = performance.now();

  constructor(
    @Inject(SERVICES) services: WorkerServices,
    @Inject(Dispatcher) dispatcher: Dispatcher,
  ) {
    this.#services = services;
    this.#dispatcher = dispatcher;
  }

  async handle(): Promise<void> {
    const now = this.#services.clock.now();
    const firms = await this.#services.database.sweeper.run((sql) =>
      firmsWithNewDay(sql, { now, atHour: NIGHT_HOUR }),
    );
    await this.#dispatcher.dispatch(
      'roll-firm',
      firms.map((firmId) => ({ firmId })),
    );
    await this.#prepare();
  }

  /** Seconds of work that nobody waits for yet. A clock that runs fast would ask for them every minute. */
  async #prepare(): Promise<void> {
    const { clock, restMs = REST_MS } = this.#services;
    const isEarly = performance.now() - this.#since < restMs;
    if (isEarly || (clock.speed ?? 1) > 1) return;
    const firms = await firmsToPrepareFor(this.#services);
    await this.#dispatcher.dispatch(
      'prepare-duty-tables',
      firms.map((firmId) => ({ firmId })),
    );
  }
}
