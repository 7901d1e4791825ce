import { Inject, Injectable } from '@nestjs/common';
import { recomputeFirm } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class RecomputeFirmProcessor implements Processor<'recompute-firm'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'recompute-firm'>): Promise<void> {
    return recomputeFirm(this.#services, payload.firmId);
  }
}
