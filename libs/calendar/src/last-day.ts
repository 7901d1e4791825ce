import { addMonths } from './add-months.ts';
import { isBefore } from './civil-date.ts';
import { civilDateIn, earlierInstantOf, endOfDay, startOfDay } from './paris.ts';
import { remember } from './remember.ts';
import { timeZoneOf, type Territory } from './territory.ts';
import type {
  DateUnit,
  LimitPlace,
  LimitResult,
  LimitStart,
  LimitStep,
  ReadingKind,
  Roll,
  TimeLimit,
} from './time-limit.ts';
import { addWorkingDays, holidayOn, isWorkingDay } from './working-days.ts';

const PARIS = 'Europe/Paris';

type Day = Temporal.PlainDate;
type Counted = Extract<
  TimeLimit,
  { mode: 'franc' | 'plain' | 'less-than' | 'inclusive' | 'silence' }
>;

type Dated = LimitResult & { readonly lastDay: Day };

interface Context {
  readonly start: LimitStart;
  readonly place: LimitPlace;
  readonly reading: ReadingKind;
}

const MOST_DAYS = 4000;
type Counting = ReturnType<typeof remember<string, LimitResult>>;
/** Days already counted, by limit: the dossiers of a firm share most of theirs. */
const knownDays = new WeakMap<TimeLimit, Counting>();

/**
 * Last useful day of a time limit, with the moves that lead to it: add the months, then the franc day, then roll.
 *
 * @source CPC art. 640 to 642, as the administrative courts apply them
 * @example lastDayOf({ mode: 'franc', unit: 'month', count: 2, roll: 'yes' }, 2026-09-10, metropole, 'legal')
 *   // 2026-11-12: 10 November, the franc day is Armistice Day, then Thursday
 */
export function lastDayOf(
  limit: TimeLimit,
  start: LimitStart,
  place: LimitPlace,
  reading: ReadingKind,
): LimitResult {
  const context: Context = { start, place, reading };
  if (start.at) return count(limit, context);
  const counted = knownDays.get(limit) ?? remember<string, LimitResult>(MOST_DAYS);
  knownDays.set(limit, counted);
  const asked = `${String(start.on)} ${place.territory} ${place.distanceMonths} ${reading}`;
  return counted(asked, () => count(limit, context));
}

function count(limit: TimeLimit, context: Context): LimitResult {
  const { start } = context;
  switch (limit.mode) {
    case 'none':
      return { opensOn: null, lastDay: null, expiresAt: null, steps: [] };
    case 'hours':
      return inHours(limit.count, context);
    case 'before':
      return windowBefore(limit, context);
    case 'until':
      return onDay(context, start.on, []);
    case 'before-franc': {
      const last = start.on.subtract({ days: limit.count + 1 });
      return onDay(context, last, [{ kind: 'before-franc', date: last, count: limit.count }]);
    }
    case 'working-days':
      return workingDays(limit.count, context);
    default:
      return forwards(limit, context);
  }
}

function onDay(
  context: Context,
  lastDay: Day,
  steps: readonly LimitStep[],
  opensOn: Day | null = null,
): Dated {
  return { opensOn, lastDay, expiresAt: null, steps };
}

const MOST_MIDNIGHTS = 4000;
const knownMidnights = remember<string, Temporal.Instant>(MOST_MIDNIGHTS);

/** 24:00 of a last day where the court sits; prudent: the earlier of that and of 24:00 in Paris. */
export function expiryOf(day: Day, territory: Territory, reading: ReadingKind): Temporal.Instant {
  return knownMidnights(`${territory} ${reading} ${String(day)}`, () => {
    const atCourt = endOfDay(day, timeZoneOf(territory));
    return reading === 'prudent' ? earlierInstantOf(atCourt, endOfDay(day, PARIS)) : atCourt;
  });
}

function plus(day: Day, unit: DateUnit, count: number): Day {
  return unit === 'month' ? addMonths(day, count) : day.add({ days: count });
}

function forwards(limit: Counted, context: Context): LimitResult {
  const { start, place } = context;
  const distance = place.distanceMonths;
  const near = plus(start.on, limit.unit, limit.count);
  const count = limit.count + distance;
  // Months are added to months from the first day, never chained; to days, from the day they end.
  const end = limit.unit === 'month' ? plus(start.on, 'month', count) : addMonths(near, distance);
  const steps: LimitStep[] = [{ kind: 'length', date: near, count: limit.count, unit: limit.unit }];
  if (distance > 0) steps.push({ kind: 'distance', date: end, count: distance });
  if (limit.unit === 'month' && end.day !== start.on.day)
    steps.push({ kind: 'month-end', date: end });
  switch (limit.mode) {
    case 'franc':
      return franc(limit, { end, count }, context, steps);
    case 'plain':
      return rolled(end, limit.roll, context, steps);
    case 'less-than': {
      const eve = end.subtract({ days: 1 });
      return onDay(context, eve, [...steps, { kind: 'eve', date: eve }]);
    }
    case 'inclusive': {
      const last = end.subtract({ days: 1 });
      return onDay(context, last, [...steps, { kind: 'inclusive', date: last }]);
    }
    case 'silence':
      return onDay(context, end, steps);
  }
}

/**
 * Neither the first day nor the last counts. Around month ends the two ways of writing it differ (30 December:
 * 28 February + 1 day, or 31 December + 2 months): the prudent reading takes the earlier.
 */
function franc(
  limit: Extract<TimeLimit, { mode: 'franc' }>,
  { end, count }: { readonly end: Day; readonly count: number },
  context: Context,
  before: readonly LimitStep[],
): Dated {
  const day = end.add({ days: 1 });
  const usual = rolled(day, limit.roll, context, [...before, { kind: 'franc', date: day }]);
  if (context.reading === 'legal') return usual;
  // Stryker disable next-line ConditionalExpression: read as months, a count of days ends later and never wins
  if (limit.unit === 'day') return usual;
  const other = plus(context.start.on.add({ days: 1 }), 'month', count);
  const written = rolled(other, limit.roll, context, [
    { kind: 'month-end-writing', date: other, count },
  ]);
  return isBefore(written.lastDay, usual.lastDay) ? written : usual;
}

function rolled(day: Day, roll: Roll, context: Context, before: readonly LimitStep[]): Dated {
  const { place, reading } = context;
  const rolls = roll === 'yes' || (roll === 'prudent-no' && reading === 'legal');
  if (!rolls) return onDay(context, day, before);
  const steps = [...before];
  let last = day;
  while (!isWorkingDay(last, place.territory, reading)) {
    const holiday = holidayOn(last, place.territory, reading);
    const next = last.add({ days: 1 });
    if (holiday) steps.push({ kind: 'holiday', date: next, holiday: holiday.name });
    else {
      // A Saturday and its Sunday are one move.
      // Stryker disable next-line OptionalChaining: a length always comes before its roll
      if (steps.at(-1)?.kind === 'weekend') steps.pop();
      steps.push({ kind: 'weekend', date: next });
    }
    last = next;
  }
  return onDay(context, last, steps);
}

function windowBefore(
  limit: Extract<TimeLimit, { mode: 'before' }>,
  context: Context,
): LimitResult {
  const opensOn = plus(context.start.on, limit.opens.unit, -limit.opens.count);
  const closesOn = plus(context.start.on, limit.closes.unit, -limit.closes.count);
  return onDay(
    context,
    closesOn,
    [
      { kind: 'opens', date: opensOn, ...limit.opens },
      { kind: 'closes', date: closesOn, ...limit.closes },
    ],
    opensOn,
  );
}

function workingDays(count: number, context: Context): LimitResult {
  const { start, place, reading } = context;
  // The prudent start of what follows is the day of availability itself, so nothing is added there.
  const last = reading === 'prudent' ? start.on : addWorkingDays(start.on, count, place.territory);
  return onDay(context, last, [{ kind: 'length', date: last, count, unit: 'working-day' }]);
}

/** Hour to hour; across a clock change the prudent reading takes the earlier of elapsed hours and same clock time. */
function inHours(count: number, { start, place, reading }: Context): LimitResult {
  const zone = timeZoneOf(place.territory);
  if (!start.at) return withoutHour(count, start.on, { zone, reading });
  const elapsed = start.at.add({ hours: count });
  const sameClock = start.at
    .toZonedDateTimeISO(zone)
    .add({ days: count / 24 })
    .toInstant();
  const expiresAt = reading === 'prudent' ? earlierInstantOf(elapsed, sameClock) : elapsed;
  const lastDay = civilDateIn(expiresAt.subtract({ nanoseconds: 1 }), zone);
  const steps: LimitStep[] = [
    { kind: 'hours', date: civilDateIn(elapsed, zone), count, unit: 'hour' },
  ];
  if (expiresAt !== elapsed) steps.push({ kind: 'clock-change', date: lastDay });
  return { opensOn: null, lastDay, expiresAt, steps };
}

/** No hour recorded: legally until 24:00 of the last day; prudently as if notified at 00:00. */
function withoutHour(
  count: number,
  day: Day,
  { zone, reading }: { readonly zone: string; readonly reading: ReadingKind },
): LimitResult {
  const days = count / 24;
  const lastDay = day.add({ days: reading === 'legal' ? days : days - 1 });
  const elapsed = startOfDay(day, zone).add({ hours: count });
  const midnight = endOfDay(lastDay, zone);
  return {
    opensOn: null,
    lastDay,
    expiresAt: reading === 'legal' ? midnight : earlierInstantOf(midnight, elapsed),
    steps: [
      { kind: 'hours', date: lastDay, count, unit: 'hour' },
      { kind: 'hour-unknown', date: lastDay },
    ],
  };
}

/**
 * Latest day on which an implicit decision may be said to be born: counted from the day after receipt, so that an act
 * done the day after it is never premature.
 *
 * @example latestBirth({ mode: 'silence', unit: 'month', count: 4 }, 2026-10-31) // 2027-03-01
 */
export function latestBirth(limit: TimeLimit, received: Day): Day | null {
  if (limit.mode !== 'silence') return null;
  return plus(received.add({ days: 1 }), limit.unit, limit.count);
}
