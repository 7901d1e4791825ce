import type { TaskStep } from '@quantieme/law';
import type { TaskRecord } from '@quantieme/persistence';
import { isSameContent } from '../cases/same-content.ts';
import type { TaskList } from './lists.ts';

interface Applying {
  readonly dossierId: string;
  readonly now: Temporal.Instant;
  readonly newId: () => string;
  /** Steps that the dossier does not need. */
  readonly without?: ReadonlySet<string>;
}

function newTask(
  step: TaskStep,
  listNumber: number,
  { dossierId, now, newId, without }: Applying,
): TaskRecord {
  return {
    id: newId(),
    dossierId,
    step,
    listNumber,
    label: null,
    owner: step.owner,
    assigneeId: null,
    chosenOn: null,
    dueOn: null,
    state: without?.has(step.id) === true ? 'dropped' : 'open',
    doneAt: null,
    doneBy: null,
    becauseOf: null,
    setAside: null,
    repeatedOn: [],
    createdAt: now,
    version: 0,
  };
}

/** The step becomes what the list says; what somebody has said of the task itself stays. */
function taking(task: TaskRecord, step: TaskStep, { number }: TaskList): TaskRecord {
  const isOwner = task.owner === task.step?.owner;
  return { ...task, step, listNumber: number, owner: isOwner ? step.owner : task.owner };
}

/**
 * The tasks of a dossier once it follows a version of its list: new steps are added, open ones take what the version
 * says of them, open ones that it no longer has are dropped. What is done or dropped is not touched.
 */
export function applyList(
  tasks: readonly TaskRecord[],
  list: TaskList,
  applying: Applying,
): readonly TaskRecord[] {
  const wanted = new Map(list.steps.map((step) => [step.id, step]));
  const known = new Set(tasks.flatMap(({ step }) => step?.id ?? []));
  const kept = tasks.map((task): TaskRecord => {
    if (task.step === null || task.state !== 'open') return task;
    const step = wanted.get(task.step.id);
    if (step === undefined || applying.without?.has(step.id) === true) {
      return { ...task, state: 'dropped' };
    }
    const isSame = isSameContent(step, task.step);
    return isSame && task.listNumber === list.number ? task : taking(task, step, list);
  });
  const added = list.steps
    .filter(({ id }) => !known.has(id))
    .map((step) => newTask(step, list.number, applying));
  return [...kept, ...added];
}

/** What applying a version does, step by step. */
export interface ListDifference {
  readonly added: readonly TaskRecord[];
  readonly changed: readonly { readonly before: TaskRecord; readonly after: TaskRecord }[];
  readonly dropped: readonly TaskRecord[];
}

/** Between the tasks as they are and as a version makes them; a new number alone changes nothing. */
export function listDifference(
  before: readonly TaskRecord[],
  after: readonly TaskRecord[],
): ListDifference {
  const known = new Map(before.map((task) => [task.id, task]));
  const pairs = after.flatMap((task) => {
    const old = known.get(task.id);
    return old === undefined ? [] : [{ before: old, after: task }];
  });
  const said = ({ step, owner, dueOn }: TaskRecord) => ({ step, owner, dueOn });
  return {
    added: after.filter(({ id, state }) => !known.has(id) && state !== 'dropped'),
    changed: pairs.filter(
      (pair) =>
        pair.after.state === 'open' &&
        pair.before.state === 'open' &&
        !isSameContent(said(pair.before), said(pair.after)),
    ),
    dropped: pairs
      .filter((pair) => pair.before.state === 'open' && pair.after.state === 'dropped')
      .map((pair) => pair.before),
  };
}
