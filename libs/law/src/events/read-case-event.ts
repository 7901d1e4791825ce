import { parseCivilDate } from '@quantieme/calendar';
import type { CaseEvent, EventDateName, EventDates } from '../case-event.ts';
import { dateInWords } from '../dates-in-words.ts';
import { dateOrderProblems } from './date-order.ts';
import type { EventTypeDeclaration } from './declaration.ts';
import { isJsonObject, textProblems, unknownFields, type JsonObject } from './json.ts';
import { nearest, problem, quoted, type Problem } from './problem.ts';
import { futureProblem, readDate, readDates } from './read-dates.ts';
import { readDetails } from './read-details.ts';
import { readHour } from './read-hour.ts';
import { readProof, type Proof } from './read-proof.ts';
import { EVENT_TYPES, eventType } from './registry.ts';
import { retainedDay } from './retained-day.ts';

export interface ReadOptions {
  readonly today: Temporal.PlainDate;
  /** Refuse dates and details that the type does not declare; otherwise they are kept and ignored. */
  readonly strictDetails?: boolean;
  /** A simulation may lie ahead of today; a record may not. */
  readonly allowFuture?: boolean;
  /** Id given to the event, in place of the one it says. */
  readonly id?: string;
  /** Clock of the place where it happened. */
  readonly timeZone?: string;
}

export type ReadResult =
  | { readonly ok: true; readonly event: CaseEvent; readonly proof: Proof | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIELDS = ['id', 'type', 'on', 'at', 'dates', 'details', 'proof', 'status'];
const PARIS = 'Europe/Paris';

/** Reads the JSON of an event, or says everything that is wrong with it, each thing under its JSON pointer. */
export function readCaseEvent(input: unknown, options: ReadOptions): ReadResult {
  if (!isJsonObject(input)) {
    return fail(
      problem('', 'event/not-an-object', 'Un objet est attendu.', 'An object is expected.'),
    );
  }
  const broken = textProblems(input, '');
  if (broken.length > 0) return fail(...broken);
  const type = typeof input['type'] === 'string' ? eventType(input['type']) : null;
  const unknown = unknownFields(input, FIELDS, '');
  if (!type) return fail(unknownType(input['type']), ...unknown);
  return readTyped(input, type, options, unknown);
}

function fail(...problems: readonly Problem[]): ReadResult {
  return { ok: false, problems };
}

function readTyped(
  input: JsonObject,
  type: EventTypeDeclaration,
  options: ReadOptions,
  before: readonly Problem[],
): ReadResult {
  const { today, strictDetails: strict = false, allowFuture = false } = options;
  const limits = { today, allowFuture, strict };
  const dates = readDates(input['dates'], type, limits);
  const details = readDetails(input['details'], type, limits);
  const hour = readHour(input['at'], options.timeZone ?? PARIS);
  const proof = readProof(input['proof']);
  const day = readDay(input['on'], hour.days, today);
  const on = day.on ?? retainedDay(type, dates.dates, details.details);
  const all = on ? completed(type, dates.dates, day.on) : dates.dates;
  const problems = [
    ...before,
    ...dates.problems,
    ...details.problems,
    ...hour.problems,
    ...proof.problems,
    ...day.problems,
    ...dayProblems(type, on, { given: dates.dates, day, limits }),
    ...dateOrderProblems(all, (name) => pointerOf(name, input)),
  ];
  if (problems.length > 0 || !on) return { ok: false, problems };
  const id = options.id ?? (typeof input['id'] === 'string' ? input['id'] : '');
  const event = { id, type: type.id, on, at: hour.at, dates: all, details: details.details };
  return { ok: true, event, proof: proof.proof };
}

interface DayRead {
  readonly on: Temporal.PlainDate | null;
  readonly problems: readonly Problem[];
}

/** The `on` of an event, or the day of its hour; both must agree. */
function readDay(value: unknown, hourDays: readonly string[], today: Temporal.PlainDate): DayRead {
  if (value === undefined || value === null) {
    const day = parseCivilDate(hourDays[0] ?? '');
    return { on: day, problems: [] };
  }
  const { date, problem: found } = readDate(value, '/on', today);
  if (!date) return { on: null, problems: [found] };
  if (hourDays.length === 0 || hourDays.includes(String(date))) return { on: date, problems: [] };
  const words = dateInWords(date);
  const mismatch = problem(
    '/at',
    'event/hour-on-another-day',
    `Cette heure n’est pas celle du ${words.fr}.`,
    `This hour is not on ${words.en}.`,
  );
  return { on: date, problems: [mismatch] };
}

function dayProblems(
  type: EventTypeDeclaration,
  on: Temporal.PlainDate | null,
  context: {
    readonly given: EventDates;
    readonly day: DayRead;
    readonly limits: { readonly today: Temporal.PlainDate; readonly allowFuture: boolean };
  },
): readonly Problem[] {
  const { given, day, limits } = context;
  if (!on) return day.problems.length > 0 ? [] : [missingDay(type)];
  const ahead = type.future ? null : futureProblem(on, '/on', limits);
  return [...(ahead && day.on ? [ahead] : []), ...twoNotifications(type, given, day.on)];
}

function missingDay(type: EventTypeDeclaration): Problem {
  return problem(
    '/on',
    'event/missing-date',
    `Il manque la date de l’événement (« on » ou « dates.${type.whichDateIsOn} »).`,
    `The event has no date (“on” or “dates.${type.whichDateIsOn}”).`,
  );
}

function twoNotifications(
  type: EventTypeDeclaration,
  given: EventDates,
  on: Temporal.PlainDate | null,
): readonly Problem[] {
  const notified = given.notifiedOn;
  if (type.whichDateIsOn !== 'notifiedOn' || !on || !notified || on.equals(notified)) return [];
  const [a, b] = [dateInWords(on), dateInWords(notified)];
  return [
    problem(
      '/dates/notifiedOn',
      'event/two-days',
      `Deux jours de notification : le ${a.fr} et le ${b.fr}. Gardez-en un.`,
      `Two days of notification: ${a.en} and ${b.en}. Keep one.`,
    ),
  ];
}

/** The day given as `on` is the date that the type names, where nothing else says it. */
function completed(
  type: EventTypeDeclaration,
  dates: EventDates,
  on: Temporal.PlainDate | null,
): EventDates {
  const name = type.whichDateIsOn;
  return on && !dates[name] ? { ...dates, [name]: on } : dates;
}

function pointerOf(name: EventDateName, input: JsonObject): string {
  const dates = input['dates'];
  return isJsonObject(dates) && dates[name] != null ? `/dates/${name}` : '/on';
}

function unknownType(value: unknown): Problem {
  if (typeof value !== 'string') {
    return problem(
      '/type',
      'event/unknown-type',
      'Le type d’événement manque.',
      'The event type is missing.',
    );
  }
  const near = nearest(value, Object.keys(EVENT_TYPES));
  return problem(
    '/type',
    'event/unknown-type',
    `Type d’événement inconnu : « ${quoted(value)} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    `Unknown event type: “${quoted(value)}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}
