import { isWorkingDay, nextWorkingDay, type Territory } from '@quantieme/calendar';
import { inOrder } from './step-order.ts';
import type { Anchor, RelativeDate, TaskStep } from './task-step.ts';

type Day = Temporal.PlainDate;

export interface DatedEvent {
  /** Root of its chain of corrections. */
  readonly id: string;
  readonly type: string;
  readonly on: Day;
}

/** What a dossier knows of the anchors of a list. */
export interface PlanningContext {
  readonly territory: Territory;
  readonly openedOn: Day;
  /** Last day on which a branch came to a state, by `branch/state`. */
  readonly entered: ReadonlyMap<string, Day>;
  /** Events in force, those born of silence included, by day. */
  readonly events: readonly DatedEvent[];
  /** By rule: the earliest prudent last day that stands, and the day from which it is counted. */
  readonly limits: ReadonlyMap<string, { readonly lastDay: Day; readonly since: Day | null }>;
  /** Days that somebody has chosen, by step. */
  readonly chosen: ReadonlyMap<string, Day>;
  /** Last day on which somebody did a step that comes back, by step. */
  readonly repeated: ReadonlyMap<string, Day>;
  /** Steps done or dropped: they hold nobody back. */
  readonly settled: ReadonlySet<string>;
}

export interface PlannedStep {
  readonly step: TaskStep;
  /** Null as long as what it counts from is not known. */
  readonly dueOn: Day | null;
  /** Steps to be done before. */
  readonly blockedBy: readonly string[];
  /** The event that says that it is done. */
  readonly doneBy: DatedEvent | null;
}

const compare = Temporal.PlainDate.compare;

function earliest(days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>((first, day) => {
    if (day === null || day === undefined) return first;
    return first === null || compare(day, first) < 0 ? day : first;
  }, null);
}

/** Day from which an anchor counts, and the day before which no event is about it. */
interface Anchored {
  readonly day: Day;
  readonly since: Day | null;
}

function anchored(anchor: Anchor, context: PlanningContext): Anchored | null {
  const at = (day: Day | undefined) => (day === undefined ? null : { day, since: day });
  switch (anchor.from) {
    case 'opening':
      return { day: context.openedOn, since: null };
    case 'state':
      return at(context.entered.get(`${anchor.branch}/${anchor.state}`));
    case 'event':
      return at(context.events.findLast(({ type }) => type === anchor.type)?.on);
    case 'limit':
      return firstLimit(anchor.rules, context);
  }
}

function firstLimit(rules: readonly string[], { limits }: PlanningContext): Anchored | null {
  const [first] = rules
    .flatMap((rule) => limits.get(rule) ?? [])
    .toSorted((one, other) => compare(one.lastDay, other.lastDay));
  return first === undefined ? null : { day: first.lastDay, since: first.since };
}

function previousWorkingDay(day: Day, territory: Territory): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, territory)) candidate = candidate.subtract({ days: 1 });
  return candidate;
}

/** Day that lies so many working days after (or before) another; the other does not count itself. */
function shiftWorkingDays(start: Day, count: number, territory: Territory): Day {
  let day = start;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    day =
      count > 0
        ? nextWorkingDay(day.add({ days: 1 }), territory)
        : previousWorkingDay(day.subtract({ days: 1 }), territory);
  }
  return day;
}

function counted({ days, working }: RelativeDate, from: Day, territory: Territory): Day {
  return working ? shiftWorkingDays(from, days, territory) : from.add({ days });
}

/** The first event recorded of it since its anchor, whoever causes it. */
function eventThatDid(
  { doneBy }: TaskStep,
  since: Day | null,
  { events }: PlanningContext,
): DatedEvent | null {
  const isLater = ({ on }: DatedEvent) => since === null || compare(on, since) >= 0;
  return events.find((event) => doneBy.includes(event.type) && isLater(event)) ?? null;
}

/** The last time that a step which comes back was done, by somebody or by an event since its anchor. */
function lastTime(
  { id, repeat }: TaskStep,
  since: Day | null,
  context: PlanningContext,
): Day | null {
  if (repeat === undefined) return null;
  const isTime = ({ type, on }: DatedEvent) =>
    repeat.by.includes(type) && (since === null || compare(on, since) >= 0);
  const times = [context.repeated.get(id), context.events.findLast(isTime)?.on];
  return (
    times
      .flatMap((day) => day ?? [])
      .toSorted(compare)
      .at(-1) ?? null
  );
}

/** The day that somebody chose, unless the step was done since; else what the list says. */
function wantedDay(step: TaskStep, anchor: Anchored | null, context: PlanningContext): Day | null {
  const last = anchor && lastTime(step, anchor.since, context);
  const chosen = context.chosen.get(step.id);
  if (chosen && (last === null || compare(chosen, last) > 0)) return chosen;
  if (last && step.repeat) return last.add({ days: step.repeat.everyDays });
  return anchor && counted(step.due, anchor.day, context.territory);
}

/** A step on its own: its day, not after the limit that it serves. */
function onItsOwn(step: TaskStep, context: PlanningContext): PlannedStep {
  const anchor = anchored(step.due.anchor, context);
  const wanted = wantedDay(step, anchor, context);
  const limit = firstLimit(step.limits, context);
  return {
    step,
    dueOn: wanted && earliest([wanted, limit?.day]),
    blockedBy: step.after.filter((id) => !context.settled.has(id)),
    doneBy: eventThatDid(step, anchor?.since ?? null, context),
  };
}

/**
 * Steps of a list with their days. What counts from something unknown has no day. A step that comes first is due at
 * the latest when what waits for it is due, and no step is due after the prudent last day of a limit that it serves:
 * the earlier day always wins, so that a limit brought forward brings its steps with it.
 *
 * Throws on a list that {@link listProblems} refuses.
 *
 * @example a petition 7 days before a last day of 16 March and its draft 20 days after a decision of 27 February:
 *   both on 9 March
 */
export function planSteps(
  steps: readonly TaskStep[],
  context: PlanningContext,
): readonly PlannedStep[] {
  const ordered = inOrder(steps);
  if (ordered === null) throw new Error('steps of a list wait for each other');
  const planned = new Map(steps.map((step) => [step.id, onItsOwn(step, context)]));
  const ceilings = new Map<string, Day>();
  for (const { id } of ordered.toReversed()) {
    const own = planned.get(id);
    if (own === undefined || context.settled.has(id)) continue;
    const dueOn = own.dueOn && earliest([own.dueOn, ceilings.get(id)]);
    planned.set(id, { ...own, dueOn });
    lower(ceilings, own.step.after, earliest([dueOn, ceilings.get(id)]));
  }
  return steps.flatMap(({ id }) => planned.get(id) ?? []);
}

/** What comes first ends by then, through steps that have no day themselves. */
function lower(ceilings: Map<string, Day>, ids: readonly string[], day: Day | null): void {
  if (day === null) return;
  for (const id of ids) ceilings.set(id, earliest([ceilings.get(id), day]) ?? day);
}
