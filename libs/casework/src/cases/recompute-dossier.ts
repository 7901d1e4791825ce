import { dueDossiers, recordRollFailure, type Database } from '@quantieme/persistence';
import { scopeOfWorker, type Clock } from '../context.ts';
import { inLanes } from '../lanes.ts';
import { recomputeTogether, type RecomputedDossier } from './recompute-together.ts';

export interface WhichDossier {
  readonly firmId: string;
  readonly dossierId: string;
}

export interface WhichDossiers {
  readonly firmId: string;
  readonly dossierIds: readonly string[];
}

interface ComputingServices {
  readonly database: Database;
  readonly clock: Clock;
}

/** Dossiers written in one transaction. */
const TOGETHER = 100;
/** One computes while PostgreSQL reads or writes the others. */
const LANES = 3;

/**
 * Lets a dossier follow the days that have passed, or a change of law: the same computation as for a person's change,
 * by nobody. Idempotent: what has not changed is not written again.
 */
export async function recomputeDossier(
  services: ComputingServices,
  { firmId, dossierId }: WhichDossier,
): Promise<void> {
  await recomputeTogether(services, { firmId, dossierIds: [dossierId] });
}

export interface RecomputedDossiers {
  /** In the order in which they were named. */
  readonly done: readonly RecomputedDossier[];
  /** What kept others from being computed; it is written on their dossiers. */
  readonly failures: readonly unknown[];
}

/** The same for any number of dossiers. One that cannot be computed keeps none of the others. */
export async function recomputeDossiers(
  services: ComputingServices,
  { firmId, dossierIds }: WhichDossiers,
): Promise<RecomputedDossiers> {
  const parts = Array.from({ length: Math.ceil(dossierIds.length / TOGETHER) }, (_, part) =>
    dossierIds.slice(part * TOGETHER, (part + 1) * TOGETHER),
  );
  const results = await inLanes(parts, LANES, (part) =>
    recomputePart(services, { firmId, dossierIds: part }),
  );
  return {
    done: results.flatMap(({ done }) => done),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** The same for the dossiers of a firm in which a day has changed something. */
export async function recomputeDue(
  services: ComputingServices,
  firmId: string,
): Promise<RecomputedDossiers> {
  const { database, clock } = services;
  const dossierIds = await database.pipelined(scopeOfWorker(firmId), (sql) =>
    dueDossiers(sql, clock.now()),
  );
  return recomputeDossiers(services, { firmId, dossierIds });
}

async function recomputePart(
  services: ComputingServices,
  { firmId, dossierIds }: WhichDossiers,
): Promise<RecomputedDossiers> {
  try {
    return { done: await recomputeTogether(services, { firmId, dossierIds }), failures: [] };
  } catch {
    const done: RecomputedDossier[] = [];
    const failures: unknown[] = [];
    for (const dossierId of dossierIds) {
      const result = await recomputeAlone(services, { firmId, dossierId });
      done.push(...result.done);
      failures.push(...result.failures);
    }
    return { done, failures };
  }
}

/** A computation that fails is written on its dossier, where it is seen and from where it is tried again. */
async function recomputeAlone(
  services: ComputingServices,
  { firmId, dossierId }: WhichDossier,
): Promise<RecomputedDossiers> {
  try {
    const done = await recomputeTogether(services, { firmId, dossierIds: [dossierId] });
    return { done, failures: [] };
  } catch (failure) {
    // The kind of error only: messages of drivers quote what they choke on.
    const error = failure instanceof Error ? failure.name : 'unknown';
    await services.database.pipelined(scopeOfWorker(firmId), (sql) =>
      recordRollFailure(sql, { firmId, dossierId, error }),
    );
    return { done: [], failures: [failure] };
  }
}
