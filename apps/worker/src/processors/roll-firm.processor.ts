import { Inject, Injectable } from '@nestjs/common';
import { rollFirm, totalOf } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** What the night computes again is said first: afterwards nobody could tell any more. */
@Injectable()
export class RollFirmProcessor implements Processor<'roll-firm'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  async handle({ firmId }: PayloadOf<'roll-firm'>): Promise<void> {
    const behind = await rollFirm(this.#services, firmId);
    if (behind.length === 0) return;
    const found = { firmId, deadlines: totalOf(behind), rules: behind };
    this.#services.logger.warn(found, 'deadlines computed by an older engine');
  }
}
