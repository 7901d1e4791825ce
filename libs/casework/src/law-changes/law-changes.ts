import type { LawChangeBody, LawChangePage, LawChangeView } from '@quantieme/contracts';
import {
  adoptedAmendments,
  appendAudit,
  insertApproval,
  insertLawChange,
  listApprovals,
  listLawChanges as selectLawChanges,
  lockLawChange,
  newId,
  usersOfFirm,
  withdrawLawChange as writeWithdrawal,
  writeSimulation,
  type EffectRecord,
  type FirmSql,
  type LawChangeRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { countsOf, hashOf } from './effects.ts';
import * as problems from './law-change-problems.ts';
import { lawChangeView } from './law-change-view.ts';
import { simulate } from './portfolio.ts';
import { readAmendment } from './read-amendment.ts';

/** Every change of law of the firm, the last proposed first. */
export async function listLawChanges(ctx: Context): Promise<LawChangePage> {
  const [changes, approvals, users] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([selectLawChanges(sql), listApprovals(sql), usersOfFirm(sql)]),
  );
  const names = new Map(users.map((user) => [user.id, user]));
  return wholeList(changes.map((change) => lawChangeView(change, { approvals, names, ctx })));
}

export async function readLawChange(ctx: Context, id: string): Promise<LawChangeView> {
  const { data } = await listLawChanges(ctx);
  const found = data.find((change) => change.id === id);
  if (found === undefined) throw problems.lawChangeUnknown();
  return found;
}

export async function proposeLawChange(ctx: Context, body: LawChangeBody): Promise<LawChangeView> {
  const id = newId();
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const amendment = readAmendment(body, await adoptedAmendments(tx));
    const { reason } = body;
    const proposed = { proposedBy: ctx.actor.userId, proposedAt: momentOf(ctx).now };
    const isNew = await insertLawChange(tx, { id, amendment, reason, ...proposed });
    if (!isNew) throw problems.alreadyProposed();
    await appendAudit(tx, { ...auditOf('propose', id), after: amendment, reason });
  });
  return readLawChange(ctx, id);
}

/** What the change would do to every deadline of the firm; nothing of it is done. */
export async function simulateLawChange(ctx: Context, id: string): Promise<LawChangeView> {
  const { amendment } = await ctx.database.firm(scopeOf(ctx), (tx) => lockProposed(tx, id));
  const effects = await effectsToday(ctx, amendment);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockProposed(tx, id);
    const [hash, counts] = [hashOf(effects), countsOf(effects)];
    await writeSimulation(tx, { changeId: id, at: momentOf(ctx).now, hash, counts, effects });
    await appendAudit(tx, { ...auditOf('simulate', id), after: { hash, counts } });
  });
  return readLawChange(ctx, id);
}

/** What the simulation would answer now. */
export function effectsToday(
  ctx: Context,
  amendment: LawChangeRecord['amendment'],
): Promise<readonly EffectRecord[]> {
  return simulate(ctx.database, scopeOf(ctx), { amendment, moment: momentOf(ctx) });
}

/** One of the two people who have to agree, to the effects of the last simulation and no others. */
export async function approveLawChange(ctx: Context, id: string): Promise<LawChangeView> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { simulationHash } = await lockProposed(tx, id);
    if (simulationHash === null) throw problems.notSimulated();
    const approval = { changeId: id, userId: ctx.actor.userId, simulationHash };
    const isNew = await insertApproval(tx, { ...approval, approvedAt: momentOf(ctx).now });
    if (!isNew) throw problems.approvedAlready();
    await appendAudit(tx, { ...auditOf('approve', id), after: { simulationHash } });
  });
  return readLawChange(ctx, id);
}

export async function withdrawLawChange(ctx: Context, id: string): Promise<LawChangeView> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockProposed(tx, id);
    await writeWithdrawal(tx, id);
    await appendAudit(tx, auditOf('withdraw', id));
  });
  return readLawChange(ctx, id);
}

/** The change, held, while it is neither adopted nor withdrawn. */
export async function lockProposed(sql: FirmSql, id: string): Promise<LawChangeRecord> {
  const change = await lockLawChange(sql, id);
  if (change === null) throw problems.lawChangeUnknown();
  if (change.status !== 'proposed') throw problems.notProposed();
  return change;
}

export function auditOf(act: string, id: string) {
  return { action: `law-change.${act}`, subjectKind: 'law-change', subjectId: id };
}
