import { Inject, Injectable } from '@nestjs/common';
import { sendMail } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class SendMailProcessor implements Processor<'send-mail'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'send-mail'>): Promise<void> {
    return sendMail(this.#services, payload);
  }
}
