import { Inject, Injectable } from '@nestjs/common';
import { firmsWithDueClients } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Firms with clients of whom something has changed, or for whom a day changes what they may ask for. */
@Injectable()
export class SweepClientsProcessor implements Processor<'sweep-clients'> {
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
    const firms = await this.#services.database.sweeper.run((sql) => firmsWithDueClients(sql, now));
    await this.#dispatcher.dispatch(
      'evaluate-clients',
      firms.map((firmId) => ({ firmId })),
    );
  }
}
