import { remember } from '@quantieme/calendar';
import type { DutyHoursView } from '@quantieme/contracts';
import type { Deadline } from '@quantieme/deadlines';
import { onTheClock, sinceNotified, type Encoder } from './encoder.ts';

/** The short limits of one situation, notified on one day; null = at an hour that is not known. */
export type LimitsAt = (at: Temporal.Instant | null) => readonly Deadline[];

export interface DayOfNotification {
  readonly on: Temporal.PlainDate;
  readonly timeZone: string;
  readonly limitsAt: LimitsAt;
}

interface Notified {
  readonly at: Temporal.PlainDateTime;
  readonly limits: readonly Deadline[];
}

const DAY = 1440;
const HOUR = 60;
/** No short limit in hours is longer. */
const REACH_DAYS = 6;

function momentsOf({ expiresAt, prudentExpiresAt, readings }: Deadline) {
  const all = [expiresAt, prudentExpiresAt, ...readings.map((reading) => reading.expiresAt)];
  return all.filter((moment) => moment !== null);
}

/** How each moment follows from the hour, the same at both ends; null if one of them does in no way the table can say. */
function momentsOfBoth(
  [first, last]: readonly [Deadline, Deadline],
  [from, to]: readonly [Notified, Notified],
): readonly string[] | null {
  const [early, late] = [momentsOf(first), momentsOf(last)];
  if (early.length !== late.length) return null;
  const told = early.map((moment, index) => {
    const other = late[index] ?? moment;
    const zone = first.timeZone;
    const since = sinceNotified(from.at)(moment, zone);
    if (since === sinceNotified(to.at)(other, zone)) return since;
    const clock = onTheClock(from.at.toPlainDate())(moment, zone);
    return clock === onTheClock(to.at.toPlainDate())(other, zone) ? clock : null;
  });
  return told.every((one) => one !== null) ? told : null;
}

/** One writing for the whole stretch of hours, if what the engine says at both its ends is one. */
function together(
  encoder: Encoder,
  { on, timeZone }: DayOfNotification,
  [from, to]: readonly [Notified, Notified],
): readonly number[] | null {
  if (from.limits.length !== to.limits.length) return null;
  const written = from.limits.map((first, index) => {
    const last = to.limits[index];
    const moments = last?.rule === first.rule && momentsOfBoth([first, last], [from, to]);
    if (!last || !moments) return null;
    const [limit, other] = [first, last].map((deadline) => {
      const rest = [...moments];
      return encoder.encode(deadline, { on, timeZone, momentOf: () => rest.shift() ?? '' });
    });
    return JSON.stringify(limit) === JSON.stringify(other) ? limit : null;
  });
  if (!written.every((limit) => limit != null)) return null;
  return written.map((limit) => encoder.limits.placeOf(limit));
}

function changesNear({ on, timeZone }: DayOfNotification): boolean {
  const start = on.toZonedDateTime(timeZone);
  const change = start.subtract({ hours: 1 }).getTimeZoneTransition('next');
  return (
    change !== null && change.toPlainDate().until(on, { largestUnit: 'day' }).days >= -REACH_DAYS
  );
}

/**
 * The minutes of one day. The engine is asked at both ends of a stretch; where its two answers are not one and the same
 * writing, the stretch is halved, down to the minute. Near a change of the clocks no stretch is longer than an hour.
 */
export function hoursOf(encoder: Encoder, day: DayOfNotification): readonly DutyHoursView[] {
  const longest = changesNear(day) ? HOUR : DAY;
  const asked = remember<number, Notified | null>(DAY);
  const notified = (minute: number) => asked(minute, () => notifiedAt(minute));
  const notifiedAt = (minute: number): Notified | null => {
    const at = day.on.toPlainDateTime().add({ minutes: minute });
    const zoned = at.toZonedDateTime(day.timeZone, { disambiguation: 'earlier' });
    if (!zoned.toPlainDateTime().equals(at)) return null;
    return { at, limits: day.limitsAt(zoned.toInstant()) };
  };
  const stretch = (from: number, until: number): readonly DutyHoursView[] => {
    const [first, last] = [notified(from), notified(until - 1)];
    const limits = first && last && together(encoder, day, [first, last]);
    if (until - from === 1 || (limits && until - from <= longest)) return [{ from, limits }];
    if (!first && !last && until - from <= HOUR) return [{ from, limits: null }];
    const middle = from === 0 && until === DAY ? 1 : Math.floor((from + until) / 2);
    return [...stretch(from, middle), ...stretch(middle, until)];
  };
  const found = stretch(0, DAY);
  return found.filter(
    ({ limits }, index) =>
      index === 0 || JSON.stringify(limits) !== JSON.stringify(found[index - 1]?.limits),
  );
}
