import { Inject, Injectable } from '@nestjs/common';
import { dueMessages } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

const AT_ONCE = 1_000;

/** Messages whose hour has come, whatever the queue remembers of them. */
@Injectable()
export class SweepMessagesProcessor implements Processor<'sweep-messages'> {
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
      dueMessages(sql, { now, limit: AT_ONCE }),
    );
    await this.#dispatcher.dispatch(
      'send-message',
      due.map(({ firmId, id }) => ({ firmId, messageId: id })),
    );
  }
}
