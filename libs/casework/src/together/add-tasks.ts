import type { AddedTasksView, AddTasksBody } from '@quantieme/contracts';
import { activeUsers, appendAuditTrail, holdDossiers, upsertTasks } from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { auditOfTask } from '../tasks/follow-tasks.ts';
import { newTask } from '../tasks/new-task.ts';
import { refusedView } from './refused-row.ts';

/** The same thing to do in each of these dossiers, of no list: one transaction. `done` are the dossiers that have it. */
export async function addTasks(
  ctx: Context,
  { dossierIds, task: body }: AddTasksBody,
): Promise<AddedTasksView> {
  const asked = [...new Set(dossierIds.map((id) => id.toLowerCase()))];
  const wanted = body.assigneeId ? [body.assigneeId] : [];
  const added = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [dossiers, people] = await Promise.all([
      holdDossiers(sql, asked),
      activeUsers(sql, wanted),
    ]);
    if (people.length < wanted.length) throw userUnknown('/task/assigneeId');
    const { now } = momentOf(ctx);
    const tasks = dossiers.map(({ id }) => ({ ...newTask(ctx, id, { body, now }), version: 1 }));
    // Not awaited, so that they travel with COMMIT; the transaction reports what fails.
    Promise.all([
      upsertTasks(sql, { tasks, now }),
      appendAuditTrail(
        sql,
        tasks.map((task) => auditOfTask(null, task)),
      ),
    ]).catch(() => undefined);
    return tasks;
  });
  const done = added.map(({ dossierId }) => dossierId);
  for (const dossierId of done) announceChange(ctx, dossierId, 'task');
  const known = new Set(done);
  const unknown = asked.filter((id) => !known.has(id));
  return {
    done,
    refused: refusedView(
      unknown.map((id) => ({ id, because: dossierUnknown() })),
      ctx,
    ),
    undo: added.map(({ id }) => id),
  };
}
