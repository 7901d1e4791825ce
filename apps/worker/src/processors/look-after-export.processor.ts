import { Inject, Injectable } from '@nestjs/common';
import { lookAfterExport } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

@Injectable()
export class LookAfterExportProcessor implements Processor<'look-after-export'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle(payload: PayloadOf<'look-after-export'>): Promise<void> {
    return lookAfterExport(this.#services, payload);
  }
}
