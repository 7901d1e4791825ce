import { Inject, Injectable } from '@nestjs/common';
import { dueFirmExports } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Exports of whole firms that somebody has to look at. */
@Injectable()
export class SweepExportsProcessor implements Processor<'sweep-exports'> {
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
    const due = await this.#services.database.sweeper.run(dueFirmExports);
    await this.#dispatcher.dispatch(
      'look-after-export',
      due.map(({ firmId, id }) => ({ firmId, exportId: id })),
    );
  }
}
