import type { DossierTasksView, NewTaskBody, UpdateTaskBody } from '@quantieme/contracts';
import type { TaskOwner } from '@quantieme/law';
import {
  activeUsers,
  appendAuditTrail,
  dossierOfTask,
  upsertTasks,
  type AuditEntry,
  type TaskRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf, type Moment } from '../moment.ts';
import { auditOfTask, followTasks } from './follow-tasks.ts';
import { newTask } from './new-task.ts';
import { taskUnknown } from './task-problems.ts';
import { dossierTasksView, readTaskFile, type TaskFile } from './dossier-tasks.ts';

/** What somebody makes of the tasks of a dossier: those that change, as they become. */
type Deciding = (read: TaskFile, moment: Moment) => readonly TaskRecord[];

/**
 * Changes tasks and lets the others follow: one round trip to read and hold the dossier, one to write and commit.
 * The same transaction as an event's would wait for this one.
 */
export async function changeTasks(
  ctx: Context,
  dossierId: string,
  decide: Deciding,
): Promise<DossierTasksView> {
  const { read, moment } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const before = await readTaskFile(sql, dossierId, { lock: true });
    const at = momentOf(ctx);
    const decided = decide(before, at);
    const { tasks, changed, audit } = settled(before, decided, {
      ...at,
      actorId: ctx.actor.userId,
    });
    // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
    Promise.all([
      upsertTasks(sql, { tasks: changed, now: at.now }),
      appendAuditTrail(sql, audit),
    ]).catch(() => undefined);
    return { read: { ...before, tasks }, moment: at };
  });
  announceChange(ctx, dossierId, 'task');
  return dossierTasksView(ctx, read, moment);
}

interface Settled {
  readonly tasks: readonly TaskRecord[];
  readonly changed: readonly TaskRecord[];
  readonly audit: readonly AuditEntry[];
}

/** The tasks as decided, then as they follow from each other; one line of audit and one version for both. */
function settled(
  { file, tasks: before }: TaskFile,
  decided: readonly TaskRecord[],
  by: Moment & { readonly actorId: string },
): Settled {
  const old = new Map(before.map((task) => [task.id, task]));
  const followed = followTasks(file, decided, by).tasks.map((task) => {
    const known = old.get(task.id);
    if (known === task) return task;
    return { ...task, version: (known?.version ?? 0) + 1 };
  });
  const changed = followed.filter((task) => old.get(task.id) !== task);
  const audit = changed.map((task) => auditOfTask(old.get(task.id) ?? null, task));
  return { tasks: followed, changed, audit };
}

/** The task of the dossier, as the decision replaces it. */
function replacing(
  { tasks }: TaskFile,
  taskId: string,
  change: (task: TaskRecord) => TaskRecord,
): readonly TaskRecord[] {
  if (!tasks.some(({ id }) => id === taskId)) throw taskUnknown();
  return tasks.map((task) => (task.id === taskId ? change(task) : task));
}

async function dossierOf(ctx: Context, taskId: string): Promise<string> {
  const dossierId = await ctx.database.pipelined(scopeOf(ctx), (sql) => dossierOfTask(sql, taskId));
  if (dossierId === null) throw taskUnknown();
  return dossierId;
}

/** A task is given to somebody of the firm who can sign in. */
async function refuseStranger(ctx: Context, userId: string | null | undefined): Promise<void> {
  if (userId === null || userId === undefined) return;
  const known = await ctx.database.pipelined(scopeOf(ctx), (sql) => activeUsers(sql, [userId]));
  if (known.length === 0) throw userUnknown('/assigneeId');
}

const day = (text: string | null | undefined) =>
  text === null || text === undefined ? null : Temporal.PlainDate.from(text);

export interface AddTask {
  readonly dossierId: string;
  readonly body: NewTaskBody;
}

/** Something to do that is of no list. */
export async function addTask(
  ctx: Context,
  { dossierId, body }: AddTask,
): Promise<DossierTasksView> {
  await refuseStranger(ctx, body.assigneeId);
  return changeTasks(ctx, dossierId, ({ tasks }, { now }) => [
    ...tasks,
    newTask(ctx, dossierId, { body, now }),
  ]);
}

export interface UpdateTask {
  readonly taskId: string;
  readonly version: number;
  readonly body: UpdateTaskBody;
}

function edited(task: TaskRecord, body: UpdateTaskBody): TaskRecord {
  const chosenOn = body.dueOn === undefined ? task.chosenOn : day(body.dueOn);
  return {
    ...task,
    label: body.label === undefined ? task.label : body.label.trim(),
    owner: (body.owner ?? task.owner) as TaskOwner,
    assigneeId: body.assigneeId === undefined ? task.assigneeId : body.assigneeId,
    chosenOn,
    dueOn: body.dueOn === undefined ? task.dueOn : chosenOn,
    ...(body.dropped === undefined ? {} : dropping(task, body.dropped)),
  };
}

/** What is done cannot be dropped any more. */
function dropping({ state }: TaskRecord, dropped: boolean): Partial<TaskRecord> {
  if (state === 'done') return {};
  return { state: dropped ? 'dropped' : 'open' };
}

/** Another name, day, place or person; dropped, or taken up again. */
export async function updateTask(
  ctx: Context,
  { taskId, version, body }: UpdateTask,
): Promise<DossierTasksView> {
  await refuseStranger(ctx, body.assigneeId);
  return changeTasks(ctx, await dossierOf(ctx, taskId), (read) =>
    replacing(read, taskId, (task) => {
      if (task.version !== version) throw staleVersion();
      return edited(task, body);
    }),
  );
}

/** A step that comes back was done today, and takes the day of its next time. */
function repeated(task: TaskRecord, today: Temporal.PlainDate): TaskRecord {
  const day = String(today);
  if (task.repeatedOn.includes(day)) return task;
  return { ...task, chosenOn: null, repeatedOn: [...task.repeatedOn, day] };
}

/** Somebody has done it; saying so twice changes nothing. What comes back stays open until its answer. */
export async function completeTask(ctx: Context, taskId: string): Promise<DossierTasksView> {
  return changeTasks(ctx, await dossierOf(ctx, taskId), (read, { now, today }) =>
    replacing(read, taskId, (task) => {
      if (task.state === 'done') return task;
      if (task.state === 'open' && task.step?.repeat) return repeated(task, today);
      return { ...task, state: 'done', doneAt: now, doneBy: ctx.actor.userId, becauseOf: null };
    }),
  );
}

/**
 * It is to be done after all: the event that had done it, if any, does it no longer; of what comes back, the last time
 * did not happen.
 */
export async function reopenTask(ctx: Context, taskId: string): Promise<DossierTasksView> {
  return changeTasks(ctx, await dossierOf(ctx, taskId), (read) =>
    replacing(read, taskId, (task) => {
      if (task.state === 'open' && task.step?.repeat) {
        return task.repeatedOn.length === 0
          ? task
          : { ...task, repeatedOn: task.repeatedOn.slice(0, -1) };
      }
      if (task.state !== 'done') return task;
      const setAside = task.becauseOf ?? task.setAside;
      return { ...task, state: 'open', doneAt: null, doneBy: null, becauseOf: null, setAside };
    }),
  );
}
