import type { ApplyListBody, DossierTasksView, ListDifferenceView } from '@quantieme/contracts';
import { newId } from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf } from '../moment.ts';
import { applyList } from './apply-steps.ts';
import { changeTasks } from './change-tasks.ts';
import { differenceView, effectOf, readTaskFile } from './dossier-tasks.ts';
import { listNumbered } from './lists.ts';

export interface ApplyList {
  readonly dossierId: string;
  readonly body: ApplyListBody;
  /** The list is of this procedure: no other dossier takes it. */
  readonly procedure?: string;
}

/** What applying a version of the list to a dossier would do; nothing is written. */
export async function previewList(
  ctx: Context,
  { dossierId, body }: ApplyList,
): Promise<ListDifferenceView> {
  const read = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readTaskFile(sql, dossierId, { lock: false }),
  );
  const moment = momentOf(ctx);
  const list = listNumbered(read.file.dossier.procedure, body.number, read.templates);
  return differenceView(effectOf(read, list, moment), lensOver(ctx, read.file, moment));
}

/** The dossier follows this version of the list of its procedure; what is done is not touched. */
export function followList(
  ctx: Context,
  { dossierId, body, procedure }: ApplyList,
): Promise<DossierTasksView> {
  const without = new Set(body.without ?? []);
  return changeTasks(ctx, dossierId, ({ file, tasks, templates }, { now }) => {
    if (procedure !== undefined && procedure !== file.dossier.procedure) throw dossierUnknown();
    const list = listNumbered(file.dossier.procedure, body.number, templates);
    return applyList(tasks, list, { dossierId, now, newId, without });
  });
}
