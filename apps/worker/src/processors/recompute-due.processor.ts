import { Inject, Injectable } from '@nestjs/common';
import { recomputeDue } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** A dossier that cannot be computed keeps none of the others; the job fails so that its log says so. */
@Injectable()
export class RecomputeDueProcessor implements Processor<'recompute-due'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  async handle({ firmId }: PayloadOf<'recompute-due'>): Promise<void> {
    const { failures } = await recomputeDue(this.#services, firmId);
    if (failures.length > 0) throw failures[0];
  }
}
