import { planSteps, type PlannedStep, type PlanningContext } from '@quantieme/law';
import type { AuditEntry, TaskRecord } from '@quantieme/persistence';
import { isSameContent } from '../cases/same-content.ts';
import { planningContext, type Planned } from './planning.ts';

interface Following {
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  /** Null when the system does it. */
  readonly actorId: string | null;
}

interface FollowedTasks {
  /** All tasks of the dossier as they stand afterwards. */
  readonly tasks: readonly TaskRecord[];
  /** Those of them that have to be written. */
  readonly changed: readonly TaskRecord[];
  readonly audit: readonly AuditEntry[];
}

/**
 * The tasks of a dossier once its events and deadlines have changed: a step that an event did is done, and no longer is
 * when the event is annulled; open steps take the days of their anchors. A limit that waits for a lawyer has not moved,
 * and neither have its steps.
 */
export function followTasks(
  file: Planned,
  tasks: readonly TaskRecord[],
  following: Following,
): FollowedTasks {
  if (tasks.every(({ step }) => step === null)) return { tasks, changed: [], audit: [] };
  const settled = settle(file, tasks, following);
  const dated = plan(settled, planningContext(file, settled, following.today));
  const after = dated.map((task, index) => renewed(tasks[index], task));
  const pairs = after.map((task, index) => ({ before: tasks[index], task }));
  const changed = pairs.filter(({ before, task }) => before !== task);
  return {
    tasks: after,
    changed: changed.map(({ task }) => task),
    audit: changed.map(({ before, task }) => auditOfTask(before ?? null, task)),
  };
}

function renewed(before: TaskRecord | undefined, after: TaskRecord): TaskRecord {
  if (before !== undefined && isSameContent(before, after)) return before;
  return { ...after, version: after.version + 1 };
}

function planned(
  tasks: readonly TaskRecord[],
  context: PlanningContext,
): ReadonlyMap<string, PlannedStep> {
  const steps = tasks.flatMap(({ step }) => step ?? []);
  const known = new Set(steps.map(({ id }) => id));
  // Steps that a dossier has left out hold nobody back.
  const inside = steps.map((step) => ({
    ...step,
    after: step.after.filter((id) => known.has(id)),
  }));
  return new Map(planSteps(inside, context).map((one) => [one.step.id, one]));
}

/** Done by an event that stands, open again once no event says so. */
function settle(
  file: Planned,
  tasks: readonly TaskRecord[],
  { today, now, actorId }: Following,
): readonly TaskRecord[] {
  const steps = planned(tasks, planningContext(file, tasks, today));
  return tasks.map((task) => {
    const by = steps.get(task.step?.id ?? '')?.doneBy?.id ?? null;
    if (task.state === 'open' && by !== null && by !== task.setAside) {
      return { ...task, state: 'done', doneAt: now, doneBy: actorId, becauseOf: by };
    }
    if (task.becauseOf === null || task.becauseOf === by) return task;
    if (by !== null) return { ...task, becauseOf: by };
    return { ...task, state: 'open', doneAt: null, doneBy: null, becauseOf: null };
  });
}

/** Days of what is still open; what is done or dropped keeps its own. */
function plan(tasks: readonly TaskRecord[], context: PlanningContext): readonly TaskRecord[] {
  const steps = planned(tasks, context);
  return tasks.map((task) => {
    const step = steps.get(task.step?.id ?? '');
    return step === undefined || task.state !== 'open' ? task : { ...task, dueOn: step.dueOn };
  });
}

/** Steps that have to be done before each task, by its id. */
export function blockers(tasks: readonly TaskRecord[]): ReadonlyMap<string, readonly TaskRecord[]> {
  const open = tasks.filter(({ state }) => state === 'open');
  return new Map(
    open.map(({ id, step }) => [
      id,
      open.filter((first) => first.step !== null && step?.after.includes(first.step.id) === true),
    ]),
  );
}

function trace(task: TaskRecord) {
  const { step, label, owner, assigneeId, dueOn, chosenOn, state, becauseOf, repeatedOn } = task;
  return {
    ...{ step: step?.id ?? null, label: label ?? step?.label.fr ?? null, owner, assigneeId },
    ...{ dueOn, chosenOn, state, becauseOf },
    ...(repeatedOn.length === 0 ? {} : { repeatedOn }),
  };
}

function actionOn(before: TaskRecord | null, after: TaskRecord): string {
  if (before === null) return 'task.create';
  if (before.state === after.state) return 'task.update';
  const actions = { open: 'task.reopen', done: 'task.complete', dropped: 'task.drop' };
  return actions[after.state];
}

/** What the audit keeps of a change of a task. */
export function auditOfTask(before: TaskRecord | null, after: TaskRecord): AuditEntry {
  return {
    action: actionOn(before, after),
    subjectKind: 'task',
    subjectId: after.id,
    dossierId: after.dossierId,
    ...(before === null ? {} : { before: trace(before) }),
    after: trace(after),
  };
}
