import { Inject, Injectable } from '@nestjs/common';
import { sendAlert } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class SendAlertProcessor implements Processor<'send-alert'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'send-alert'>): Promise<void> {
    return sendAlert(this.#services, payload);
  }
}
