import { Inject, Injectable } from '@nestjs/common';
import { routeAlerts } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { Dispatcher } from '../dispatcher.ts';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** What cannot wait is handed on at once; if that is lost, the next sweep finds it. */
@Injectable()
export class RouteAlertsProcessor implements Processor<'route-alerts'> {
  readonly #services: WorkerServices;
  readonly #dispatcher: Dispatcher;

  constructor(
    @Inject(SERVICES) services: WorkerServices,
    @Inject(Dispatcher) dispatcher: Dispatcher,
  ) {
    this.#services = services;
    this.#dispatcher = dispatcher;
  }

  async handle(payload: PayloadOf<'route-alerts'>): Promise<void> {
    const messages = await routeAlerts(this.#services, payload);
    await this.#dispatcher.dispatch(
      'send-message',
      messages.map((messageId) => ({ firmId: payload.firmId, messageId })),
    );
  }
}
