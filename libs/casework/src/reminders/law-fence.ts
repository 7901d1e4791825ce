import { adoptedAmendments, type DeadlineRecord, type FirmSql } from '@quantieme/persistence';
import { recomputeDossiers } from '../cases/recompute-dossier.ts';
import { engineFingerprint, identityOf } from '../law/engine-fingerprint.ts';
import type { NoticeServices } from './notice-services.ts';

/** Whether another rule, or another engine, than those that run now computed a deadline (docs/adr/0011). */
export type LawFence = (record: DeadlineRecord) => boolean;

/** One statement; what is known of the engine is read once a process. */
export async function lawFence(sql: FirmSql): Promise<LawFence> {
  const [amendments, engine] = await Promise.all([adoptedAmendments(sql), engineFingerprint()]);
  const identity = identityOf(engine, amendments);
  return ({ deadline, computedWith }) =>
    computedWith !== null && computedWith !== identity(deadline.rule);
}

/**
 * Computes these dossiers again under the law that runs now. One that cannot be computed says so of itself, and its
 * alerts leave with the warning that the date is to be checked.
 */
export async function renew(
  { database, clock }: NoticeServices,
  firmId: string,
  dossierIds: readonly string[],
): Promise<void> {
  await recomputeDossiers({ database, clock }, { firmId, dossierIds: [...new Set(dossierIds)] });
}
