import { Inject, Injectable } from '@nestjs/common';
import { firmsWithImports } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Firms with imports that wait for the worker. */
@Injectable()
export class SweepImportsProcessor implements Processor<'sweep-imports'> {
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
    const firms = await this.#services.database.sweeper.run(firmsWithImports);
    await this.#dispatcher.dispatch(
      'work-imports',
      firms.map((firmId) => ({ firmId })),
    );
  }
}
