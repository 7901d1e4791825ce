import type { DoneTogetherView } from '@quantieme/contracts';
import { appendAuditTrail, holdTasks, upsertTasks, type TaskRecord } from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { auditOfTask } from '../tasks/follow-tasks.ts';
import { taskUnknown } from '../tasks/task-problems.ts';
import { refusedView } from './refused-row.ts';

/** As it was first written: steps of a list, and what somebody has done, named, dated or given since, stay. */
const isUntouched = ({ step, state, version }: TaskRecord) =>
  step === null && state === 'open' && version === 1;

/** What was added by mistake is dropped, as long as nobody has touched it: one transaction. `done` are tasks. */
export async function dropTasks(ctx: Context, ids: readonly string[]): Promise<DoneTogetherView> {
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const { known, dropped } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const tasks = await holdTasks(sql, asked);
    const changes = tasks.filter(isUntouched).map((before) => {
      const after: TaskRecord = { ...before, state: 'dropped', version: before.version + 1 };
      return { before, after };
    });
    // Not awaited, so that they travel with COMMIT; the transaction reports what fails.
    Promise.all([
      upsertTasks(sql, { tasks: changes.map(({ after }) => after), now: momentOf(ctx).now }),
      appendAuditTrail(
        sql,
        changes.map(({ before, after }) => auditOfTask(before, after)),
      ),
    ]).catch(() => undefined);
    return { known: new Set(tasks.map(({ id }) => id)), dropped: changes };
  });
  for (const dossierId of new Set(dropped.map(({ after }) => after.dossierId)))
    announceChange(ctx, dossierId, 'task');
  const done = dropped.map(({ after }) => after.id);
  const left = new Set(asked).difference(new Set(done));
  return {
    done,
    refused: refusedView(
      [...left].map((id) => ({ id, because: known.has(id) ? staleVersion() : taskUnknown() })),
      ctx,
    ),
  };
}
