import { Inject, Injectable } from '@nestjs/common';
import type { JobName, PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from './worker-services.ts';

type RunHere = (name: JobName, payload: unknown) => Promise<void>;

/** Hands work to the queue; while the queue is away, does it here, one piece after the other. */
@Injectable()
export class Dispatcher {
  readonly #services: WorkerServices;
  #runHere: RunHere = () => Promise.resolve();

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  /** Set once the handlers exist: they need the dispatcher themselves. */
  runHereWith(runHere: RunHere): void {
    this.#runHere = runHere;
  }

  async dispatch<Name extends JobName>(
    name: Name,
    payloads: readonly PayloadOf<Name>[],
  ): Promise<void> {
    if (payloads.length === 0) return;
    try {
      await this.#services.jobs.addAll(name, payloads);
    } catch (error) {
      const { logger } = this.#services;
      logger.warn({ job: name, count: payloads.length, error: messageOf(error) }, 'queue away');
      for (const payload of payloads) await this.#runHere(name, payload);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
