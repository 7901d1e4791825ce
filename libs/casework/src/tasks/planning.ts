import {
  PROCEDURE_DEFINITIONS,
  canonicalOrder,
  progressOf,
  type CaseEvent,
  type DatedEvent,
  type PlanningContext,
} from '@quantieme/law';
import type { DeadlineRecord, RecordedCase, TaskRecord } from '@quantieme/persistence';

type Day = Temporal.PlainDate;

/** What the tasks of a dossier are planned from. */
export type Planned = Pick<RecordedCase, 'dossier' | 'events' | 'deadlines' | 'derivedEvents'>;

function eventsOf({ events, derivedEvents }: Planned, today: Day): readonly CaseEvent[] {
  const recorded = events.filter(({ status }) => status === 'recorded').map(({ event }) => event);
  const born = derivedEvents
    .filter(({ event: { on } }) => Temporal.PlainDate.compare(on, today) <= 0)
    .map(({ event: { key, type, on } }) => ({
      ...{ id: key, type, on, at: null, dates: {}, details: {} },
    }));
  return canonicalOrder([...recorded, ...born]);
}

/** Last day on which each branch came to each of its states. */
function statesOf(
  { dossier }: Planned,
  events: readonly CaseEvent[],
  today: Day,
): ReadonlyMap<string, Day> {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === dossier.procedure);
  if (procedure === undefined) return new Map();
  const initial = procedure.branches.flatMap((branch) =>
    branch.initial === null ? [] : [[`${branch.id}/${branch.initial}`, dossier.openedOn] as const],
  );
  const passages = progressOf(procedure, events, today)
    .history.filter(({ from, to }) => from !== to)
    .map(({ branch, to, on }) => [`${branch}/${to}`, on] as const);
  return new Map([...initial, ...passages]);
}

const isLive = ({ deadline }: DeadlineRecord) => deadline.outcome === 'live';

/** By rule, the limit that stands: the earliest of those that run, failing that the last of those that ended. */
function limitsOf({ deadlines }: Planned): PlanningContext['limits'] {
  const dated = deadlines.flatMap((record) => {
    const { prudentLastDay, startsOn, rule } = record.deadline;
    if (record.withdrawn || prudentLastDay === null) return [];
    return [{ record, rule, limit: { lastDay: prudentLastDay, since: startsOn } }];
  });
  const byDay = dated.toSorted((one, other) =>
    Temporal.PlainDate.compare(one.limit.lastDay, other.limit.lastDay),
  );
  return new Map(
    [...Map.groupBy(byDay, ({ rule }) => rule)].flatMap(([rule, all]) => {
      const standing = all.find(({ record }) => isLive(record)) ?? all.at(-1);
      return standing === undefined ? [] : [[rule, standing.limit] as const];
    }),
  );
}

/** What the dossier knows of the anchors of its list, and what people have done with its steps. */
export function planningContext(
  file: Planned,
  tasks: readonly TaskRecord[],
  today: Day,
): PlanningContext {
  const events = eventsOf(file, today);
  const steps = tasks.flatMap(({ step, ...task }) => (step === null ? [] : [{ ...task, step }]));
  return {
    territory: file.dossier.territory,
    openedOn: file.dossier.openedOn,
    entered: statesOf(file, events, today),
    events: events.map(({ id, type, on }): DatedEvent => ({ id, type, on })),
    limits: limitsOf(file),
    chosen: new Map(
      steps.flatMap(({ step, chosenOn }) => (chosenOn === null ? [] : [[step.id, chosenOn]])),
    ),
    repeated: new Map(
      steps.flatMap(({ step, repeatedOn }) => {
        const last = repeatedOn.at(-1);
        return last === undefined ? [] : [[step.id, Temporal.PlainDate.from(last)] as const];
      }),
    ),
    settled: new Set(steps.filter(({ state }) => state !== 'open').map(({ step }) => step.id)),
  };
}
