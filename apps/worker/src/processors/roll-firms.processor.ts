import { Inject, Injectable } from '@nestjs/common';
import { NIGHT_HOUR } from '@quantieme/casework';
import { firmsWithNewDay } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Firms in whose zone a new day has begun since their last nightly computation. */
@Injectable()
export class RollFirmsProcessor implements Processor<'roll-firms'> {
  readonly #services: WorkerServices;
  readonly #dispatcher: Dispatcher;

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
  }
}
