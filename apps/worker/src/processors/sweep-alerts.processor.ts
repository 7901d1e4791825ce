import { Inject, Injectable } from '@nestjs/common';
import { dueAlerts } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

const AT_ONCE = 1_000;

/** Dossiers with alerts that have fallen due, whatever the queue remembers of them. */
@Injectable()
export class SweepAlertsProcessor implements Processor<'sweep-alerts'> {
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
    const due = await this.#services.database.sweeper.run((sql) =>
      dueAlerts(sql, { now, limit: AT_ONCE }),
    );
    await this.#dispatcher.dispatch('route-alerts', due);
  }
}
