import type { DeadlineView } from '@quantieme/contracts';
import { dossierOfDeadline } from '@quantieme/persistence';
import { deadlineUnknown } from '../cases/problems.ts';
import { readDossier } from '../cases/read-dossier.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf } from '../moment.ts';
import { wholeList, type Page } from '../paging.ts';
import { deadlineView } from '../views/deadline-view.ts';

/** One deadline with its whole derivation. */
export async function readDeadline(ctx: Context, deadlineId: string): Promise<DeadlineView> {
  const dossierId = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    dossierOfDeadline(sql, deadlineId),
  );
  if (dossierId === null) throw deadlineUnknown();
  const file = await readDossier(ctx, dossierId);
  const record = file.deadlines.find(({ id }) => id === deadlineId);
  if (record === undefined) throw deadlineUnknown();
  return deadlineView(record, lensOver(ctx, file, momentOf(ctx)));
}

/** Every deadline of a dossier that some event still calls for. */
export async function listDossierDeadlines(
  ctx: Context,
  dossierId: string,
): Promise<Page<DeadlineView>> {
  const file = await readDossier(ctx, dossierId);
  const lens = lensOver(ctx, file, momentOf(ctx));
  const current = file.deadlines.filter(({ withdrawn }) => !withdrawn);
  return wholeList(current.map((record) => deadlineView(record, lens)));
}
