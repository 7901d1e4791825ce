import { Inject, Injectable } from '@nestjs/common';
import { serveWebhook } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class ServeWebhookProcessor implements Processor<'serve-webhook'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'serve-webhook'>): Promise<void> {
    return serveWebhook(this.#services, payload);
  }
}
