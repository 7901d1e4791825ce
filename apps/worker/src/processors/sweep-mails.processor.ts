import { Inject, Injectable } from '@nestjs/common';
import { dueMails } from '@quantieme/persistence';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

const AT_ONCE = 200;

/** Invitations and password resets that wait to be mailed. */
@Injectable()
export class SweepMailsProcessor implements Processor<'sweep-mails'> {
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
    const due = await this.#services.database.sweeper.run((sql) => dueMails(sql, AT_ONCE));
    await this.#dispatcher.dispatch(
      'send-mail',
      due.map(({ firmId, id }) => ({ firmId, mailId: id })),
    );
  }
}
