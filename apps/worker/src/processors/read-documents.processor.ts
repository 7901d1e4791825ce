import { Inject, Injectable } from '@nestjs/common';
import { readUnreadDocuments } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** One file at a time in the whole process: recognition takes a processor, and memory. */
@Injectable()
export class ReadDocumentsProcessor implements Processor<'read-documents'> {
  readonly #services: WorkerServices;
  #reading: Promise<void> = Promise.resolve();

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  handle({ firmId }: PayloadOf<'read-documents'>): Promise<void> {
    const next = this.#reading.then(() => readUnreadDocuments(this.#services, firmId));
    this.#reading = next.catch(() => undefined);
    return next;
  }
}
