import { parseCivilDate } from '@quantieme/calendar';
import {
  EVENT_DATE_NAMES,
  eventType,
  type CaseEvent,
  type EventDateName,
  type EventDetails,
} from '@quantieme/law';
import { computeDeadlines } from '../compute-deadlines.ts';
import type { CaseFile, Computation, Deadline } from '../engine/model.ts';

/** An event in few words: its type, its legal day, and what else is known, dates by their names. */
export type EventWords = readonly [
  type: string,
  on: string,
  known?: Readonly<Record<string, unknown>>,
];

const DATES: ReadonlySet<string> = new Set(EVENT_DATE_NAMES);

/** An event as the engine reads it; its id is its place, `e1`, `e2`… unless given. */
export function anEvent([type, on, known = {}]: EventWords, index = 0): CaseEvent {
  const { id = `e${index + 1}`, at = null, ...rest } = known;
  const entries = Object.entries(rest);
  const dates = entries
    .filter(([name]) => DATES.has(name))
    .map(([name, value]) => [name, value === null ? null : parseCivilDate(String(value))] as const);
  return {
    id: String(id),
    type,
    on: Temporal.PlainDate.from(on),
    at: at === null ? null : Temporal.Instant.from(String(at)),
    dates: datesOf(type, on, Object.fromEntries(dates)),
    details: Object.fromEntries(entries.filter(([name]) => !DATES.has(name))) as EventDetails,
  };
}

/** As the reader of events does: the legal day is also the date that the type names, unless another proves it. */
function datesOf(
  type: string,
  on: string,
  known: Partial<Record<EventDateName, Temporal.PlainDate | null>>,
): Partial<Record<EventDateName, Temporal.PlainDate>> {
  const given = Object.fromEntries(Object.entries(known).filter(([, day]) => day !== null));
  const name = eventType(type)?.whichDateIsOn;
  return name && known[name] !== null ? { [name]: Temporal.PlainDate.from(on), ...given } : given;
}

function aCase(events: readonly EventWords[], known: Partial<CaseFile> = {}): CaseFile {
  return {
    procedure: 'premiere-demande',
    territory: 'metropole',
    residence: 'metropole',
    facts: {},
    ...known,
    events: events.map((words, index) => anEvent(words, index)),
  };
}

export function compute(
  events: readonly EventWords[],
  known: Partial<CaseFile> & { readonly today?: string } = {},
): Computation {
  const { today = '2026-11-21', ...file } = known;
  return computeDeadlines(aCase(events, file), Temporal.PlainDate.from(today));
}

/** The deadline of a rule; fails where there is none or where there are several. */
export function only(computation: Computation, rule: string): Deadline {
  const found = computation.deadlines.filter((deadline) => deadline.rule === rule);
  const [first] = found;
  if (!first || found.length > 1) {
    const all = computation.deadlines.map(({ key }) => key).join(', ');
    throw new Error(`${found.length} deadlines of ${rule} among: ${all}`);
  }
  return first;
}

export function has(computation: Computation, rule: string): boolean {
  return computation.deadlines.some((deadline) => deadline.rule === rule);
}

/** Legal and prudent last days, as text. */
export function lastDays(deadline: Deadline): readonly [legal: string, prudent: string] {
  return [String(deadline.lastDay), String(deadline.prudentLastDay)];
}

/** "CJA R421-1" and so on, as a lawyer writes them. */
export function articlesOf({ sources }: Pick<Deadline, 'sources'>): readonly string[] {
  return sources.map(({ code, article }) => `${code} ${article}`);
}

/** The steps of a deadline, each as its kind, its day and the text it rests on. */
export function derivation({ steps }: Pick<Deadline, 'steps'>): readonly string[] {
  return steps.map(({ kind, date, source }) =>
    [kind, date, source && `${source.code} ${source.article}`].filter((part) => part).join(' '),
  );
}
