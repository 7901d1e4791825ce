import { Inject, Injectable } from '@nestjs/common';
import { sendMessage } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class SendMessageProcessor implements Processor<'send-message'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'send-message'>): Promise<void> {
    return sendMessage(this.#services, payload);
  }
}
