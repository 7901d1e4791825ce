import { Inject, Injectable } from '@nestjs/common';
import { evaluateDueClients } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** A client who cannot be evaluated keeps none of the others; the job fails so that its log says so. */
@Injectable()
export class EvaluateClientsProcessor implements Processor<'evaluate-clients'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  async handle({ firmId }: PayloadOf<'evaluate-clients'>): Promise<void> {
    const { failures } = await evaluateDueClients(this.#services, firmId);
    if (failures.length > 0) throw failures[0];
  }
}
