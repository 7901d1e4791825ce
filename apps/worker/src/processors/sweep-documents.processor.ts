import { Inject, Injectable } from '@nestjs/common';
import { firmsWithUnreadDocuments } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Firms with files whose text has not been read. */
@Injectable()
export class SweepDocumentsProcessor implements Processor<'sweep-documents'> {
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
    const firms = await this.#services.database.sweeper.run(firmsWithUnreadDocuments);
    await this.#dispatcher.dispatch(
      'read-documents',
      firms.map((firmId) => ({ firmId })),
    );
  }
}
