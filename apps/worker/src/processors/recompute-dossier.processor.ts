import { Inject, Injectable } from '@nestjs/common';
import { recomputeDossier } from '@quantieme/casework';
import type { PayloadOf } from '@quantieme/jobs';
import { clearRollFailure, recordRollFailure } from '@quantieme/persistence';
import { SERVICES, type WorkerServices } from '../worker-services.ts';
import type { Processor } from './processor.ts';

/** A computation that fails is written on its dossier, where it is seen and from where it is tried again. */
@Injectable()
export class RecomputeDossierProcessor implements Processor<'recompute-dossier'> {
  readonly #services: WorkerServices;

  constructor(@Inject(SERVICES) services: WorkerServices) {
    this.#services = services;
  }

  async handle(payload: PayloadOf<'recompute-dossier'>): Promise<void> {
    const { database } = this.#services;
    const scope = { firmId: payload.firmId, userId: null, actorKind: 'worker' } as const;
    try {
      await recomputeDossier(this.#services, payload);
    } catch (error) {
      // The kind of error only: messages of drivers quote what they choke on.
      const kind = error instanceof Error ? error.name : 'unknown';
      await database.pipelined(scope, (sql) => recordRollFailure(sql, { ...payload, error: kind }));
      throw error;
    }
    await database.pipelined(scope, (sql) => clearRollFailure(sql, payload));
  }
}
