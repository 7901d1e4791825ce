import { parseCivilDate } from '@quantieme/calendar';
import { EVENT_DATE_NAMES, type EventDateName, type EventDates } from '../case-event.ts';
import { dateInWords } from '../dates-in-words.ts';
import type { EventTypeDeclaration } from './declaration.ts';
import { isJsonObject } from './json.ts';
import { pointerTo, problem, type Problem } from './problem.ts';

const OLDEST = Temporal.PlainDate.from('1900-01-01');
const YEARS_AHEAD = 50;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

export interface DateLimits {
  readonly today: Temporal.PlainDate;
  /** Whether what happened may lie ahead of today: a simulation, not a record. */
  readonly allowFuture: boolean;
}

export type DateResult =
  | { readonly date: Temporal.PlainDate; readonly problem: null }
  | { readonly date: null; readonly problem: Problem };

/** A civil date that exists, in the years that a dossier can know. */
export function readDate(value: unknown, pointer: string, today: Temporal.PlainDate): DateResult {
  const date = typeof value === 'string' ? parseCivilDate(value) : null;
  const found = date === null ? notADate(value, pointer) : outOfRange(date, pointer, today);
  return found !== null || date === null
    ? { date: null, problem: found ?? notADate(value, pointer) }
    : { date, problem: null };
}

function notADate(value: unknown, pointer: string): Problem {
  return typeof value === 'string' && SHAPE.test(value)
    ? problem(
        pointer,
        'event/impossible-date',
        `Le ${value} n’existe pas dans le calendrier.`,
        `${value} is not a day of the calendar.`,
      )
    : problem(
        pointer,
        'event/not-a-date',
        'Une date s’écrit AAAA-MM-JJ, par exemple 2026-05-12.',
        'A date is written YYYY-MM-DD, for example 2026-05-12.',
      );
}

function outOfRange(
  date: Temporal.PlainDate,
  pointer: string,
  today: Temporal.PlainDate,
): Problem | null {
  const words = dateInWords(date);
  if (Temporal.PlainDate.compare(date, OLDEST) < 0) {
    return problem(
      pointer,
      'event/too-old',
      `Le ${words.fr} est antérieur à 1900 : vérifiez l’année.`,
      `${words.en} is before 1900: check the year.`,
    );
  }
  if (Temporal.PlainDate.compare(date, today.add({ years: YEARS_AHEAD })) <= 0) return null;
  return problem(
    pointer,
    'event/too-far',
    `Le ${words.fr} est à plus de cinquante ans d’ici : vérifiez l’année.`,
    `${words.en} is more than fifty years ahead: check the year.`,
  );
}

/** Dates that say when something will end or take place, and so may lie ahead of today. */
const FORWARD: ReadonlySet<EventDateName> = new Set([
  'dueOn',
  'validFrom',
  'expiresOn',
  'appointmentOn',
  'toOn',
  'lawyerAppointedOn',
]);

/** A recorded event that would happen after today. */
export function futureProblem(
  date: Temporal.PlainDate,
  pointer: string,
  { today, allowFuture }: DateLimits,
): Problem | null {
  if (allowFuture || Temporal.PlainDate.compare(date, today) <= 0) return null;
  const words = dateInWords(date);
  return problem(
    pointer,
    'event/in-the-future',
    `Le ${words.fr} n’est pas encore arrivé : on n’enregistre que ce qui a eu lieu.`,
    `${words.en} has not come yet: only what has happened is recorded.`,
  );
}

export interface DatesRead {
  readonly dates: EventDates;
  readonly problems: readonly Problem[];
}

/** The `dates` of an event; a null date is absent. */
export function readDates(
  value: unknown,
  type: EventTypeDeclaration,
  limits: DateLimits & { readonly strict: boolean },
): DatesRead {
  if (value === undefined || value === null) return { dates: {}, problems: [] };
  if (!isJsonObject(value)) {
    return {
      dates: {},
      problems: [
        problem('/dates', 'event/not-an-object', 'Un objet est attendu.', 'An object is expected.'),
      ],
    };
  }
  const read = Object.entries(value)
    .filter(([, day]) => day !== null)
    .map(([name, day]) => readNamed(name, day, { type, limits }));
  return {
    dates: Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : []))),
    problems: read.flatMap(({ found }) => (found ? [found] : [])),
  };
}

interface Named {
  readonly entry: readonly [string, Temporal.PlainDate] | null;
  readonly found: Problem | null;
}

function readNamed(
  name: string,
  value: unknown,
  context: {
    readonly type: EventTypeDeclaration;
    readonly limits: DateLimits & { readonly strict: boolean };
  },
): Named {
  const { type, limits } = context;
  const pointer = pointerTo('/dates', name);
  const allowed = limits.strict
    ? [...type.dates.required, ...type.dates.optional]
    : EVENT_DATE_NAMES;
  if (!isDateName(name) || !allowed.includes(name)) {
    return {
      entry: null,
      found: problem(
        pointer,
        'event/unknown-field',
        `Date inconnue pour cet événement. Dates admises : ${allowed.join(', ')}.`,
        `Unknown date for this event. Dates allowed: ${allowed.join(', ')}.`,
      ),
    };
  }
  const { date, problem: found } = readDate(value, pointer, limits.today);
  if (date === null) return { entry: null, found };
  const ahead = FORWARD.has(name) || (type.future && name === type.whichDateIsOn);
  return { entry: [name, date], found: ahead ? null : futureProblem(date, pointer, limits) };
}

function isDateName(name: string): name is EventDateName {
  return (EVENT_DATE_NAMES as readonly string[]).includes(name);
}
