import { Inject, Injectable } from '@nestjs/common';
import { rollFirm } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class RollFirmProcessor implements Processor<'roll-firm'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'roll-firm'>): Promise<void> {
    return rollFirm(this.#services, payload.firmId);
  }
}
