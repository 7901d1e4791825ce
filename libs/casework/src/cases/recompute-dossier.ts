import type { Database } from '@quantieme/persistence';
import type { Clock } from '../context.ts';
import { follow, momentIn, openDossier, writeFollowing } from './change-dossier.ts';

export interface WhichDossier {
  readonly firmId: string;
  readonly dossierId: string;
}

/**
 * Lets a dossier follow the days that have passed, or a change of law: the same computation as for a person's change,
 * by nobody. Idempotent: what has not changed is not written again.
 */
export async function recomputeDossier(
  services: { readonly database: Database; readonly clock: Clock },
  { firmId, dossierId }: WhichDossier,
): Promise<void> {
  const { database, clock } = services;
  const scope = { firmId, userId: null, actorKind: 'worker' } as const;
  await database.pipelined(scope, async (sql) => {
    const { file, alerts } = await openDossier(sql, dossierId, { lock: true });
    const moment = momentIn(clock.now(), alerts.settings.timeZone);
    const decision = { file, change: { causeEvent: null }, audit: [], extra: undefined };
    const changed = follow(decision, moment, { actorId: null, isLawyer: false });
    await writeFollowing(sql, { decision, changed, alerts, moment });
  });
  database.announce({ firmId, dossierId, kind: 'dossier' });
}
