import type { LawChangeView } from '@quantieme/contracts';
import {
  adoptLawChange as writeAdoption,
  appendAudit,
  askForDossiers,
  forgetDutyTables,
  listApprovals,
  recordApplication,
  type EffectRecord,
  type LawChangeRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { recomputeDossiers } from '../cases/recompute-dossier.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { effectsOf, hashOf } from './effects.ts';
import * as problems from './law-change-problems.ts';
import { auditOf, effectsToday, lockProposed, readLawChange } from './law-changes.ts';
import { touchedBatches } from './portfolio.ts';

const PEOPLE = 2;

/**
 * From now on the firm's deadlines follow the change: every dossier it touches is computed again. Refused unless two
 * people approved exactly the effects it would have now.
 */
export async function adoptLawChange(ctx: Context, id: string): Promise<LawChangeView> {
  const { amendment } = await ctx.database.firm(scopeOf(ctx), (tx) => lockProposed(tx, id));
  const touched: string[] = [];
  for await (const ids of touchedBatches(ctx.database, scopeOf(ctx), { amendment })) {
    touched.push(...ids);
  }
  const effects = await effectsToday(ctx, amendment);
  await commitAdoption(ctx, { id, hash: hashOf(effects), touched });
  const applied = await apply(ctx, touched);
  await ctx.database.firm(scopeOf(ctx), (tx) => recordApplication(tx, id, hashOf(applied)));
  announceChange(ctx, null, 'law');
  return readLawChange(ctx, id);
}

interface Adoption {
  readonly id: string;
  /** Of the effects the change would have now. */
  readonly hash: string;
  readonly touched: readonly string[];
}

/** Adopted and due for computation in one transaction: whoever dies afterwards, the worker finishes. */
async function commitAdoption(ctx: Context, { id, hash, touched }: Adoption): Promise<void> {
  const { now, today } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const change = await lockProposed(tx, id);
    const approvals = (await listApprovals(tx)).filter(({ changeId }) => changeId === id);
    refuseUnlessApproved(change, approvals);
    if (change.simulationHash !== hash) throw problems.portfolioChanged();
    await writeAdoption(tx, { id, at: now });
    await askForDossiers(tx, touched, today);
    await forgetDutyTables(tx);
    const by = approvals.map(({ userId }) => userId);
    await appendAudit(tx, { ...auditOf('adopt', id), after: { hash, approvedBy: by } });
  });
}

function refuseUnlessApproved(
  { simulationHash }: LawChangeRecord,
  approvals: readonly { readonly simulationHash: string }[],
): void {
  if (simulationHash === null) throw problems.notSimulated();
  const current = approvals.filter((approval) => approval.simulationHash === simulationHash);
  if (current.length < PEOPLE) throw problems.needsTwo();
}

/** Computes the dossiers again and says what it wrote. */
async function apply(ctx: Context, touched: readonly string[]): Promise<readonly EffectRecord[]> {
  const which = { firmId: ctx.actor.firmId, dossierIds: touched };
  const { done, failures } = await recomputeDossiers(ctx, which);
  if (failures.length > 0) throw failures[0];
  return done.flatMap(({ dossierId, difference }) => effectsOf(dossierId, difference));
}
