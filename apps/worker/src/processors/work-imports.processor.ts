import { Inject, Injectable } from '@nestjs/common';
import { workOnImports } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class WorkImportsProcessor implements Processor<'work-imports'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle({ firmId }: PayloadOf<'work-imports'>): Promise<void> {
    return workOnImports(this.#services, firmId);
  }
}
