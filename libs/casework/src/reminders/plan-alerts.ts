import { remember } from '@quantieme/calendar';
import { type FirmHours, lastWorkingDayOnOrBefore, momentOf } from '../duty/firm-hours.ts';
import { hasFloor } from './fatal-floor.ts';
import type { ReminderPolicy, ReminderSettings } from './reminder-policy.ts';
import { policyFor } from './policy-for.ts';
import type { DeadlineToWatch, PlannedAlert } from './alert.ts';

/** A deadline missed longer ago than this is history, not news. */
const NEWS_FOR_DAYS = 30;

// The deadlines of a firm fall on a few hundred days, and every computation plans the alerts of all of them.
const MOST_KNOWN = 20_000;
const knownDays = remember<string, Temporal.PlainDate>(MOST_KNOWN);
const knownMoments = remember<string, Temporal.Instant>(MOST_KNOWN);

interface DatedStep {
  readonly step: string;
  readonly dueAt: Temporal.Instant;
}

/**
 * Every alert a deadline calls for, in the order in which they fall due.
 *
 * They follow the prudent reading. A step before the end that falls on a day the firm is closed comes on the last working
 * day before; the last day of a fatal deadline is announced on that day as well. Steps already past when the deadline is recorded (or when it starts, for a deadline
 * that is only projected) are not all sent: the most recent one is, at once.
 *
 * @param now  instant of the recording
 * @example lastDay 2026-11-13, now 2026-11-05T10:00Z → J-15 at once, then J-7, J-3, J-1, J at 08:00 in the firm's zone
 */
export function planAlerts(
  deadline: DeadlineToWatch,
  settings: ReminderSettings,
  now: Temporal.Instant,
): readonly PlannedAlert[] {
  const target = targetOf(deadline);
  if (!isWatched(deadline) || target === null || isHistory(target, now)) return [];
  const policy = policyFor(settings.policies, deadline);
  const from = beginning(deadline, policy, settings.timeZone, now);
  const steps = datedSteps(deadline, policy, settings, target).toSorted(
    (a, b) => a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds,
  );
  const ahead = steps.filter((step) => step.dueAt.epochMilliseconds > from.epochMilliseconds);
  const past = steps.slice(0, steps.length - ahead.length).at(-1);
  const atOnce = past === undefined ? [] : [{ step: past.step, dueAt: from, catchesUp: true }];
  const later = ahead.map((step) => ({ ...step, catchesUp: false }));
  return [...atOnce, ...later].map((step) => ({
    ...step,
    deadlineId: deadline.id,
    targetAt: target,
    severity: deadline.severity,
  }));
}

/** Instant the alerts warn of: the end of the shortest defensible reading. */
export function targetOf(deadline: DeadlineToWatch): Temporal.Instant | null {
  const end = deadline.prudentExpiresAt ?? deadline.expiresAt;
  if (end !== null) return end;
  const day = deadline.prudentLastDay ?? deadline.lastDay;
  return day === null ? null : day.add({ days: 1 }).toZonedDateTime(deadline.timeZone).toInstant();
}

/**
 * The daily reminder that follows an alert nobody has acknowledged, once the last day is there.
 *
 * @param lastDay  prudent last day
 * @example nextRepeat(2026-11-13, policy, 'Europe/Paris', 2026-11-13T07:00Z) // { step: 'J+1', dueAt: 2026-11-14T07:00Z }
 */
export function nextRepeat(
  lastDay: Temporal.PlainDate,
  policy: ReminderPolicy,
  timeZone: string,
  now: Temporal.Instant,
): DatedStep | null {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const ahead = Temporal.Instant.compare(at(today, policy, timeZone), now) > 0;
  const next = latest(ahead ? today : today.add({ days: 1 }), lastDay.add({ days: 1 }));
  const days = next.since(lastDay, { largestUnit: 'days' }).days;
  if (!policy.repeatUntilAcknowledged || days > NEWS_FOR_DAYS) return null;
  return { step: `J+${days}`, dueAt: at(next, policy, timeZone) };
}

function isWatched(deadline: DeadlineToWatch): boolean {
  return deadline.outcome === 'live' && !deadline.done;
}

function isHistory(target: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(target.add({ hours: 24 * NEWS_FOR_DAYS }), now) < 0;
}

/** Nothing is announced before the deadline starts to run, nor before now. */
function beginning(
  deadline: DeadlineToWatch,
  policy: ReminderPolicy,
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant {
  if (deadline.startsOn === null || deadline.precision === 'minute') return now;
  const start = at(deadline.startsOn, policy, timeZone);
  if (start.epochMilliseconds <= now.epochMilliseconds) return now;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return deadline.startsOn.equals(today) ? now : start;
}

function datedSteps(
  deadline: DeadlineToWatch,
  policy: ReminderPolicy,
  { timeZone, hours }: ReminderSettings,
  target: Temporal.Instant,
): readonly DatedStep[] {
  if (deadline.precision === 'minute') {
    return policy.hoursBefore.map((count) => ({
      step: `H-${count}`,
      dueAt: target.subtract({ hours: count }),
    }));
  }
  const lastDay = deadline.prudentLastDay ?? deadline.lastDay;
  if (lastDay === null) return [];
  const before = stepsBefore(lastDay, policy, hours);
  const itself = hasFloor(deadline) ? [{ step: 'J', on: lastDay }] : [];
  const after = policy.repeatUntilAcknowledged ? [] : policy.daysAfter;
  const counted = [
    ...withOpening(deadline, policy, hours, [...before, ...itself]),
    ...after.map((days) => ({ step: `J+${days}`, on: lastDay.add({ days }) })),
  ];
  return oneADay(counted).map(({ step, on }) => ({ step, dueAt: at(on, policy, timeZone) }));
}

interface StepOnDay {
  readonly step: string;
  readonly on: Temporal.PlainDate;
}

/** A step that comes early says how many days are really left: J-3 of a Monday after Christmas is J-4, on the 24th. */
function stepsBefore(
  lastDay: Temporal.PlainDate,
  policy: ReminderPolicy,
  hours: FirmHours,
): readonly StepOnDay[] {
  return policy.daysBefore.map((days) => {
    const wanted = daysBefore(lastDay, days);
    const on = lastWorkingDayOnOrBefore(wanted, hours);
    const early = on === wanted ? 0 : wanted.since(on, { largestUnit: 'days' }).days;
    return { step: days + early === 0 ? 'J' : `J-${days + early}`, on };
  });
}

/** A countdown that begins before one may act says nothing useful: the opening takes its place. */
function withOpening(
  deadline: DeadlineToWatch,
  policy: ReminderPolicy,
  hours: FirmHours,
  steps: readonly StepOnDay[],
): readonly StepOnDay[] {
  const { opensOn } = deadline;
  if (!policy.opening || opensOn === null) return steps;
  const announced = lastWorkingDayOnOrBefore(opensOn, hours);
  const after = steps.filter(({ on }) => Temporal.PlainDate.compare(on, announced) > 0);
  return [{ step: 'opening', on: announced }, ...after];
}

function oneADay(steps: readonly StepOnDay[]): readonly StepOnDay[] {
  const days = new Map<number, StepOnDay>();
  for (const step of steps) if (!days.has(dayKey(step.on))) days.set(dayKey(step.on), step);
  return [...days.values()];
}

function daysBefore(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return knownDays(`${dayKey(day)} ${days}`, () => day.subtract({ days }));
}

function at(on: Temporal.PlainDate, policy: ReminderPolicy, timeZone: string): Temporal.Instant {
  return knownMoments(`${dayKey(on)} ${policy.sendAt} ${timeZone}`, () =>
    momentOf(on, policy.sendAt, timeZone),
  );
}

function dayKey({ year, month, day }: Temporal.PlainDate): number {
  return (year * 100 + month) * 100 + day;
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
