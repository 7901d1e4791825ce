import { Inject, Injectable } from '@nestjs/common';
import { firmsWithDueDossiers } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Firms in whose dossiers a day has made an implicit decision, opened a window or changed a status. */
@Injectable()
export class RollDossiersProcessor implements Processor<'roll-dossiers'> {
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
      firmsWithDueDossiers(sql, now),
    );
    await this.#dispatcher.dispatch(
      'recompute-due',
      firms.map((firmId) => ({ firmId })),
    );
  }
}
