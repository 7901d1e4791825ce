import type { AssignedDeadlinesView, DeadlineAssignmentBody } from '@quantieme/contracts';
import {
  activeUsers,
  appendAuditTrail,
  giveDeadlines,
  holdDeadlines,
  type GivenDeadline,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { deadlineUnknown, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import type { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { lastById, refusedView, refuseStale } from './refused-row.ts';

interface Verdict {
  readonly asked: DeadlineAssignmentBody;
  readonly record: GivenDeadline | undefined;
  readonly because: DomainError | null;
}

function judged(
  asked: ReadonlyMap<string, DeadlineAssignmentBody>,
  records: readonly GivenDeadline[],
  people: ReadonlySet<string>,
): readonly Verdict[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return [...asked].map(([id, one]) => {
    const record = known.get(id);
    const isStranger = one.assigneeId !== null && !people.has(one.assigneeId.toLowerCase());
    const because =
      record === undefined
        ? deadlineUnknown()
        : isStranger
          ? userUnknown('/assigneeId')
          : refuseStale(record.version, one.version);
    return { asked: one, record, because };
  });
}

/**
 * Gives many deadlines, each to somebody or to nobody: one transaction. A row that cannot be given is said by its id, and
 * the others are. No date depends on who acts: nothing is computed again.
 */
export async function assignDeadlines(
  ctx: Context,
  sent: readonly DeadlineAssignmentBody[],
): Promise<AssignedDeadlinesView> {
  const asked = lastById(sent);
  const wanted = [...new Set(sent.flatMap(({ assigneeId }) => assigneeId ?? []))];
  const { verdicts, changed } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [records, people] = await Promise.all([
      holdDeadlines(sql, [...asked.keys()]),
      activeUsers(sql, wanted),
    ]);
    const all = judged(asked, records, new Set(people));
    const moved = all.flatMap(({ asked: { assigneeId }, record, because }) =>
      record && because === null && record.assigneeId !== assigneeId
        ? [{ ...record, before: record.assigneeId, assigneeId }]
        : [],
    );
    if (moved.length > 0) {
      // Not awaited, so that they travel with COMMIT; the transaction reports what fails.
      Promise.all([
        giveDeadlines(sql, { rows: moved, now: momentOf(ctx).now }),
        appendAuditTrail(sql, moved.map(auditOf)),
      ]).catch(() => undefined);
    }
    return { verdicts: all, changed: moved };
  });
  for (const dossierId of new Set(changed.map((row) => row.dossierId)))
    announceChange(ctx, dossierId);
  return {
    done: verdicts.flatMap(({ record, because }) => (record && because === null ? record.id : [])),
    refused: refusedView(
      verdicts.flatMap(({ asked: { id }, because }) => (because ? { id, because } : [])),
      ctx,
    ),
    undo: changed.map(({ id, version, before }) => ({
      ...{ id, version: version + 1, assigneeId: before },
    })),
  };
}

const auditOf = ({
  id,
  dossierId,
  before,
  assigneeId,
}: GivenDeadline & { readonly before: string | null }) => ({
  action: 'deadline.assign',
  ...{ subjectKind: 'deadline', subjectId: id, dossierId },
  ...{ before: { assigneeId: before }, after: { assigneeId } },
});
