import { timeZoneOf, type Residence, type Territory } from '@quantieme/calendar';
import { computeDeadlines, statusOn, type Computation, type Deadline } from '@quantieme/deadlines';
import { readCaseEvent, type CaseEvent } from '@quantieme/law';

/** An event as somebody sends it: its type, its day, and the rest of its JSON. */
export type Told = readonly [
  type: string,
  on: string | null,
  rest?: Readonly<Record<string, unknown>>,
];

interface Where {
  readonly procedure?: string;
  readonly territory?: Territory;
  readonly residence?: Residence | null;
}

/** A dossier seen on a day, as a lawyer reads it. */
export interface Seen {
  readonly computation: Computation;
  /** "status, last day, prudent last day" of the deadline of a rule; the one of an event where several stand. */
  readonly line: (rule: string, event?: string) => string;
  readonly articles: (rule: string, event?: string) => readonly string[];
}

const day = (text: string) => Temporal.PlainDate.from(text);

function read([type, on, rest = {}]: Told, index: number, territory: Territory): CaseEvent {
  const body = { type, ...(on === null ? {} : { on }), ...rest };
  const result = readCaseEvent(body, {
    id: `e${index + 1}`,
    today: day('2026-11-21'),
    allowFuture: true,
    timeZone: timeZoneOf(territory),
  });
  if (result.ok) return result.event;
  throw new Error(result.problems.map(({ pointer, code }) => `${pointer} ${code}`).join('; '));
}

/** Reads the events as the API does, then computes what stands on that day. */
export function seenOn(today: string, told: readonly Told[], where: Where = {}): Seen {
  const {
    procedure = 'premiere-demande',
    territory = 'metropole',
    residence = 'metropole',
  } = where;
  const events = told.map((one, index) => read(one, index, territory));
  const file = { procedure, territory, residence, events, facts: {} };
  const computation = computeDeadlines(file, day(today));
  const of = (rule: string, event?: string) => found(computation, rule, event);
  return {
    computation,
    line: (rule, event) => {
      const deadline = of(rule, event);
      const { lastDay, prudentLastDay } = deadline;
      return [statusOn(deadline, day(today)), lastDay, prudentLastDay].map(String).join(', ');
    },
    articles: (rule, event) =>
      of(rule, event).sources.map(({ code, article }) => `${code} ${article}`),
  };
}

function found({ deadlines }: Computation, rule: string, event?: string): Deadline {
  const all = deadlines.filter(
    (one) => one.rule === rule && (event === undefined || one.triggeredBy.endsWith(event)),
  );
  const [only] = all;
  if (only && all.length === 1) return only;
  throw new Error(`${all.length} of ${rule} among ${deadlines.map(({ key }) => key).join(', ')}`);
}
