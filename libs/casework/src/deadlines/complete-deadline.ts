import type { ChangedDossierView } from '@quantieme/contracts';
import {
  completionDemands,
  type CompletionClaim,
  type CompletionDemands,
  type DeadlineRecord,
  type DoneProof,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import type { Touch } from '../cases/recomputation.ts';
import { changeDeadline, decisionOn, notLive, type WhichDeadline } from './change-deadlines.ts';
import { refuseSamePerson, refuseToReplace } from './four-eyes.ts';
import { refuseDoneOn, refuseProofOn, refuseWithoutProof } from './done-on.ts';

export interface CompleteDeadline extends WhichDeadline {
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

function needsSecond({ deadline }: DeadlineRecord, { fourEyes }: CompletionDemands): boolean {
  return fourEyes && deadline.severity === 'fatal';
}

/** What one person says is what holds, unless a second has to confirm it. */
function madeGood(claim: CompletionClaim): Touch {
  return { done: { ...claim, confirmation: null }, doneClaim: null };
}

/** Somebody says that the act was done, and what proves it. */
export async function completeDeadline(
  ctx: Context,
  asked: CompleteDeadline,
): Promise<ChangedDossierView> {
  const demands = await ctx.database.pipelined(scopeOf(ctx), completionDemands);
  return changeDeadline(ctx, asked, (record, file, { now, today }) => {
    const isSecondWanted = needsSecond(record, demands);
    if (isSecondWanted) refuseToReplace(record, ctx.actor.userId);
    if (record.done === null && record.deadline.outcome !== 'live') throw notLive(record);
    const on = asked.doneOn === undefined ? today : Temporal.PlainDate.from(asked.doneOn);
    refuseDoneOn(on, today);
    const proof = proofOf(asked);
    if (proof === null) refuseWithoutProof(record.deadline, demands);
    else refuseProofOn(proof.on, on);
    const note = asked.note ?? null;
    const claim: CompletionClaim = { on, at: now, by: ctx.actor.userId, note, proof };
    return decisionOn(record, file, {
      action: 'deadline.complete',
      touch: isSecondWanted ? { doneClaim: claim } : madeGood(claim),
      after: {
        doneOn: on,
        note,
        ...(proof === null ? {} : { proof }),
        ...(isSecondWanted ? { awaitsSecond: true } : {}),
      },
    });
  });
}

/** Another person confirms what the first said: only now is the deadline met. */
export function confirmCompletion(ctx: Context, which: WhichDeadline): Promise<ChangedDossierView> {
  return changeDeadline(ctx, which, (record, file, { now }) => {
    const by = ctx.actor.userId;
    const claim = refuseSamePerson(record, by);
    if (record.deadline.outcome !== 'live') throw notLive(record);
    const done = { ...claim, confirmation: { by, at: now } };
    return decisionOn(record, file, {
      action: 'deadline.confirm-done',
      touch: { done, doneClaim: null },
      before: { doneOn: null, claimedBy: claim.by },
      after: { doneOn: claim.on, proof: claim.proof, confirmedBy: by },
    });
  });
}

/** Takes it back: the deadline runs again as if nobody had said anything. */
export function undoCompletion(ctx: Context, which: WhichDeadline): Promise<ChangedDossierView> {
  return changeDeadline(ctx, which, (record, file) => {
    const { on = null, note = null, proof = null } = record.done ?? record.doneClaim ?? {};
    return decisionOn(record, file, {
      action: 'deadline.reopen',
      touch: { done: null, doneClaim: null },
      before: { doneOn: on, note, ...(proof === null ? {} : { proof }) },
    });
  });
}
