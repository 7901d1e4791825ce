import type { ChangedDossierView } from '@quantieme/contracts';
import { completionDemands, type DoneProof } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { changeDeadline, decisionOn, notLive } from './change-deadlines.ts';
import { refuseDoneOn, refuseProofOn, refuseWithoutProof } from './done-on.ts';

export interface CompleteDeadline {
  readonly deadlineId: string;
  readonly doneOn?: string | undefined;
  readonly note?: string | null | undefined;
  /** What proves it; its day is a civil date, as text. */
  readonly proof?:
    (Pick<DoneProof, 'kind' | 'reference'> & { readonly on: string }) | null | undefined;
}

function proofOf({ proof }: CompleteDeadline): DoneProof | null {
  if (!proof) return null;
  const { kind, reference, on } = proof;
  return { kind, reference: reference.trim(), on: Temporal.PlainDate.from(on) };
}

/** Somebody says that the act was done, and what proves it. */
export async function completeDeadline(
  ctx: Context,
  asked: CompleteDeadline,
): Promise<ChangedDossierView> {
  const demands = await ctx.database.pipelined(scopeOf(ctx), completionDemands);
  return changeDeadline(ctx, asked.deadlineId, (record, file, { now, today }) => {
    if (record.done === null && record.deadline.outcome !== 'live') throw notLive(record);
    const on = asked.doneOn === undefined ? today : Temporal.PlainDate.from(asked.doneOn);
    refuseDoneOn(on, today);
    const proof = proofOf(asked);
    if (proof === null) refuseWithoutProof(record.deadline, demands);
    else refuseProofOn(proof.on, on);
    const note = asked.note ?? null;
    return decisionOn(record, file, {
      action: 'deadline.complete',
      touch: { done: { on, at: now, by: ctx.actor.userId, note, proof } },
      after: { doneOn: on, note, ...(proof === null ? {} : { proof }) },
    });
  });
}

/** Takes it back: the deadline runs again as if nobody had said anything. */
export function undoCompletion(ctx: Context, deadlineId: string): Promise<ChangedDossierView> {
  return changeDeadline(ctx, deadlineId, (record, file) => {
    const { on = null, note = null, proof = null } = record.done ?? {};
    return decisionOn(record, file, {
      action: 'deadline.reopen',
      touch: { done: null },
      before: { doneOn: on, note, ...(proof === null ? {} : { proof }) },
    });
  });
}
