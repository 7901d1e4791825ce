import type { PersonReference, StepChangeView, TaskView } from '@quantieme/contracts';
import { eventType } from '@quantieme/law';
import type { DossierFile, TaskRecord } from '@quantieme/persistence';
import { personReference } from '../views/deadline-view.ts';
import { dayText, momentText, say, type Lens } from '../views/lens.ts';
import { blockers } from './follow-tasks.ts';
import { anchorLabel, taskLabel } from './task-words.ts';

interface SeenTasks {
  readonly file: DossierFile;
  readonly tasks: readonly TaskRecord[];
  readonly lens: Lens;
  readonly timeZone: string;
}

/** Whoever the task was given to, else whoever has that place in the dossier. */
function personOf(
  { assigneeId, owner }: TaskRecord,
  { dossier }: DossierFile,
  lens: Lens,
): PersonReference | null {
  const { responsibleId, paralegalId } = dossier;
  const byPlace = owner === 'lawyer' ? responsibleId : (paralegalId ?? responsibleId);
  return personReference(lens.userOf(assigneeId ?? byPlace));
}

/** What a step without a day waits for. */
function waitsFor({ step, dueOn }: TaskRecord, lens: Lens): string | null {
  return dueOn === null && step !== null ? say(anchorLabel(step.due.anchor), lens) : null;
}

function servedBy({ step }: TaskRecord, { deadlines }: DossierFile, lens: Lens) {
  const [first] = deadlines
    .filter(
      ({ deadline, withdrawn }) =>
        !withdrawn && deadline.outcome === 'live' && step?.limits.includes(deadline.rule) === true,
    )
    .flatMap(({ id, deadline: { label, prudentLastDay } }) =>
      prudentLastDay === null ? [] : [{ id, label, prudentLastDay }],
    )
    .toSorted((one, other) => Temporal.PlainDate.compare(one.prudentLastDay, other.prudentLastDay));
  if (first === undefined) return null;
  const { id, label, prudentLastDay } = first;
  return { deadlineId: id, label: say(label, lens), prudentLastDay: String(prudentLastDay) };
}

function becauseOf({ becauseOf: root }: TaskRecord, file: DossierFile, lens: Lens) {
  if (root === null) return null;
  const born = file.derivedEvents.find(({ event }) => event.key === root)?.event;
  const event = lens.eventOf(root) ?? born;
  if (event === undefined) return null;
  const label = eventType(event.type)?.label;
  return { label: label === undefined ? event.type : say(label, lens), on: String(event.on) };
}

/** The tasks of a dossier: open ones by day, then those that wait, then those done, the last first. */
export function taskViews({ file, tasks, lens, timeZone }: SeenTasks): readonly TaskView[] {
  const blocking = blockers(tasks);
  return inOrder(tasks).map((task) => ({
    id: task.id,
    step: task.step?.id ?? null,
    label: say(taskLabel(task), lens),
    owner: task.owner,
    person: personOf(task, file, lens),
    assigneeId: task.assigneeId,
    dueOn: dayText(task.dueOn),
    chosen: task.chosenOn !== null,
    everyDays: task.step?.repeat?.everyDays ?? null,
    repeatedOn: task.repeatedOn,
    waitsFor: waitsFor(task, lens),
    state: task.state,
    blockedBy: (blocking.get(task.id) ?? []).map((first) => ({
      id: first.id,
      label: say(taskLabel(first), lens),
    })),
    serves: servedBy(task, file, lens),
    letter: task.step?.letter ?? null,
    checklist: task.step?.checklist ?? null,
    doneAt: momentText(task.doneAt, timeZone),
    doneBy: personReference(lens.userOf(task.doneBy)),
    because: becauseOf(task, file, lens),
    version: task.version,
  }));
}

const GROUPS = ['open', 'done', 'dropped'];

/** The order of the list where days do not tell; it is that of their ids. */
function inOrder(tasks: readonly TaskRecord[]): readonly TaskRecord[] {
  const day = ({ dueOn }: TaskRecord) => (dueOn === null ? '9999-12-31' : String(dueOn));
  const done = ({ doneAt }: TaskRecord) => doneAt?.epochMilliseconds ?? 0;
  return tasks.toSorted((one, other) => {
    const group = GROUPS.indexOf(one.state) - GROUPS.indexOf(other.state);
    if (group !== 0) return group;
    if (one.state === 'done') return done(other) - done(one);
    return day(one) < day(other) ? -1 : Number(day(one) > day(other)) || byId(one, other);
  });
}

function byId(one: TaskRecord, other: TaskRecord): number {
  return one.id < other.id ? -1 : 1;
}

/** A step as a version of its list would make it. */
export function stepChangeView(
  after: TaskRecord,
  before: TaskRecord | null,
  lens: Lens,
): StepChangeView {
  const label = say(taskLabel(after), lens);
  const former = before === null ? label : say(taskLabel(before), lens);
  return {
    step: after.step?.id ?? after.id,
    label,
    owner: after.owner,
    dueOn: dayText(after.dueOn),
    waitsFor: waitsFor(after, lens),
    before: former === label ? null : former,
    done: after.state === 'done',
  };
}
