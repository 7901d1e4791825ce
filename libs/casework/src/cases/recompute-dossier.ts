import type { Database, FirmSql } from '@quantieme/persistence';
import type { Clock } from '../context.ts';
import { follow, momentIn, openDossier, writeFollowing } from './change-dossier.ts';
import type { Difference } from './difference.ts';

export interface WhichDossier {
  readonly firmId: string;
  readonly dossierId: string;
}

export interface WhichDossiers {
  readonly firmId: string;
  readonly dossierIds: readonly string[];
}

export interface RecomputedDossier {
  readonly dossierId: string;
  readonly difference: Difference;
}

interface ComputingServices {
  readonly database: Database;
  readonly clock: Clock;
}

const ACTOR = { actorId: null, isLawyer: false };

/**
 * Lets a dossier follow the days that have passed, or a change of law: the same computation as for a person's change,
 * by nobody. Idempotent: what has not changed is not written again.
 */
export async function recomputeDossier(
  services: ComputingServices,
  { firmId, dossierId }: WhichDossier,
): Promise<void> {
  await recomputeDossiers(services, { firmId, dossierIds: [dossierId] });
}

/** The same for several dossiers in one transaction: two round trips whatever their number. */
export async function recomputeDossiers(
  services: ComputingServices,
  { firmId, dossierIds }: WhichDossiers,
): Promise<readonly RecomputedDossier[]> {
  const { database } = services;
  const scope = { firmId, userId: null, actorKind: 'worker' } as const;
  const done = await database.pipelined(scope, async (sql) => {
    const opened = await Promise.all(dossierIds.map((id) => openDossier(sql, id, { lock: true })));
    const written = opened.map((one) => recomputeOpened(services.clock, sql, one));
    await Promise.all(written.map(({ writing }) => writing));
    return written.map(({ dossierId, difference }) => ({ dossierId, difference }));
  });
  for (const dossierId of dossierIds) database.announce({ firmId, dossierId, kind: 'dossier' });
  return done;
}

function recomputeOpened(
  clock: Clock,
  sql: FirmSql,
  opened: Awaited<ReturnType<typeof openDossier>>,
) {
  const { file, alerts } = opened;
  const moment = momentIn(clock.now(), alerts.settings.timeZone);
  const decision = { file, change: { causeEvent: null }, audit: [], extra: undefined };
  const changed = follow(decision, moment, ACTOR);
  return {
    dossierId: file.dossier.id,
    difference: changed.recomputation.difference,
    writing: writeFollowing(sql, { decision, changed, opened, moment }),
  };
}
