import { Inject, Injectable } from '@nestjs/common';
import { prepareDutyTables } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class PrepareDutyTablesProcessor implements Processor<'prepare-duty-tables'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle({ firmId }: PayloadOf<'prepare-duty-tables'>): Promise<void> {
    return prepareDutyTables(this.#services, firmId);
  }
}
