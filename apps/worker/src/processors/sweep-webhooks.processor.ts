import { Inject, Injectable } from '@nestjs/common';
import { dueEndpoints } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** Endpoints with changes to tell or calls to make, whatever the queue remembers of them. */
@Injectable()
export class SweepWebhooksProcessor implements Processor<'sweep-webhooks'> {
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
    const due = await this.#services.database.sweeper.run((sql) => dueEndpoints(sql, now));
    await this.#dispatcher.dispatch(
      'serve-webhook',
      due.map(({ firmId, id }) => ({ firmId, endpointId: id })),
    );
  }
}
