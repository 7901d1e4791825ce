import type { ChangedDossierView } from '@quantieme/contracts';
import {
  activeUsers,
  dossierOfDeadline,
  type DeadlineRecord,
  type DossierFile,
} from '@quantieme/persistence';
import { changeDossier } from '../cases/change-dossier.ts';
import type { Decision } from '../cases/follow-decision.ts';
import { deadlineUnknown, staleVersion, userUnknown } from '../cases/problems.ts';
import type { Touch } from '../cases/recomputation.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf, type Moment } from '../moment.ts';
import { differenceView } from '../views/difference-view.ts';
import { dossierView } from '../views/dossier-view.ts';

type Decide = (record: DeadlineRecord, file: DossierFile, moment: Moment) => Decision;

export interface WhichDeadline {
  readonly deadlineId: string;
  /** The one that the caller has read; left out, whichever stands is meant. */
  readonly version?: number | undefined;
}

/** Changes one deadline of a dossier nobody named: the dossier is found, held, and follows as for any change. */
export async function changeDeadline(
  ctx: Context,
  { deadlineId, version }: WhichDeadline,
  decide: Decide,
): Promise<ChangedDossierView> {
  const dossierId = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    dossierOfDeadline(sql, deadlineId),
  );
  if (dossierId === null) throw deadlineUnknown();
  const { file, recomputation } = await changeDossier(ctx, dossierId, (read, moment) => {
    const record = read.deadlines.find(({ id }) => id === deadlineId);
    if (record === undefined) throw deadlineUnknown();
    if (version !== undefined && record.version !== version) throw staleVersion();
    return decide(record, read, moment);
  });
  const lens = lensOver(ctx, file, momentOf(ctx));
  return {
    dossier: dossierView(file, lens),
    difference: differenceView(recomputation.difference, lens),
  };
}

interface Act {
  readonly action: string;
  readonly touch: Touch;
  readonly accepted?: ReadonlySet<string>;
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string | null;
}

export function decisionOn(record: DeadlineRecord, file: DossierFile, act: Act): Decision {
  const { action, touch, accepted, before, after, reason = null } = act;
  return {
    file,
    change: {
      causeEvent: null,
      touched: new Map([[record.id, touch]]),
      ...(accepted === undefined ? {} : { accepted }),
    },
    audit: [
      {
        action,
        subjectKind: 'deadline',
        subjectId: record.id,
        dossierId: record.dossierId,
        before,
        after,
        reason,
      },
    ],
    extra: undefined,
  };
}

export interface AssignDeadline extends WhichDeadline {
  readonly assigneeId: string | null;
}

/** Gives a deadline to somebody of the firm, or to nobody. */
export async function assignDeadline(
  ctx: Context,
  asked: AssignDeadline,
): Promise<ChangedDossierView> {
  const { assigneeId } = asked;
  if (assigneeId !== null) await refuseStranger(ctx, assigneeId);
  return changeDeadline(ctx, asked, (record, file) =>
    decisionOn(record, file, {
      action: 'deadline.assign',
      touch: { assigneeId },
      before: { assigneeId: record.assigneeId },
      after: { assigneeId },
    }),
  );
}

async function refuseStranger(ctx: Context, userId: string): Promise<void> {
  const known = await ctx.database.pipelined(scopeOf(ctx), (sql) => activeUsers(sql, [userId]));
  if (known.length === 0) throw userUnknown('/assigneeId');
}

export function notLive({ deadline }: DeadlineRecord): DomainError {
  const reason = deadline.outcomeReason;
  return new DomainError('conflict', 'deadline/not-live', {
    fr: `Cette échéance ne court plus. ${reason?.fr ?? ''}`.trim(),
    en: `This deadline no longer runs. ${reason?.en ?? ''}`.trim(),
  });
}

export interface ConfirmDeadline extends WhichDeadline {
  readonly accept: boolean;
  readonly reason: string;
}

/** A lawyer answers for a later date: it applies, or the earlier one stands. The reason is kept either way. */
export function confirmDeadline(ctx: Context, asked: ConfirmDeadline): Promise<ChangedDossierView> {
  const { accept, reason } = asked;
  return changeDeadline(ctx, asked, (record, file) => {
    const { pending, deadline } = record;
    if (pending?.state !== 'awaiting') throw nothingPending();
    const refused = { ...pending, state: 'refused' as const, decidedBy: ctx.actor.userId, reason };
    const proposed = { lastDay: pending.lastDay, outcome: pending.outcome };
    return decisionOn(record, file, {
      action: accept ? 'deadline.confirm' : 'deadline.refuse',
      touch: { pending: accept ? null : refused },
      accepted: new Set(accept ? [deadline.key] : []),
      before: { lastDay: deadline.lastDay, outcome: deadline.outcome },
      after: accept ? proposed : { lastDay: deadline.lastDay, refused: proposed },
      reason,
    });
  });
}

function nothingPending(): DomainError {
  return new DomainError('conflict', 'deadline/nothing-pending', {
    fr: 'Aucun report n’attend de confirmation pour cette échéance.',
    en: 'No later date waits for a confirmation on this deadline.',
  });
}
