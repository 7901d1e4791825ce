import { holidayOn, type Territory } from '@quantieme/calendar';

/** Days on which a firm is closed, both included. */
export interface Closure {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** What the firm calls it. */
  readonly label?: string;
}

/** When somebody is at the firm to read an alert. */
export interface FirmHours {
  readonly timeZone: string;
  /** Its public holidays are those of the firm. */
  readonly territory: Territory;
  /** Local time, `HH:MM`; the firm closes later the same day. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** ISO 8601: 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly closures: readonly Closure[];
}

/** No closure, no absence lasts so long; beyond, hours and days pass as if the firm were open. */
export const LONGEST_CLOSURE_DAYS = 400;

export function covers({ from, to }: Closure, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}

/**
 * A working day of the firm, no public holiday, outside its closures.
 *
 * @example isOpenOn(2026-05-14, hours) // false: Ascension Day
 */
export function isOpenOn(day: Temporal.PlainDate, hours: FirmHours): boolean {
  return (
    hours.workingDays.includes(day.dayOfWeek) &&
    holidayOn(day, hours.territory) === null &&
    !hours.closures.some((closure) => covers(closure, day))
  );
}

/** The public holiday, or what the firm calls its closure; empty on any other day. */
export function whyClosed(
  day: Temporal.PlainDate,
  hours: FirmHours,
  language: 'fr' | 'en',
): string {
  const holiday = holidayOn(day, hours.territory);
  if (holiday !== null) return holiday.name[language];
  return hours.closures.find((closure) => covers(closure, day))?.label ?? '';
}

/**
 * The day itself if the firm is open, else the last day before on which it is: an alert comes early, never late.
 *
 * @example lastWorkingDayOnOrBefore(2026-12-27, hours) // 2026-12-24: a Sunday, a Saturday, Christmas
 */
export function lastWorkingDayOnOrBefore(
  day: Temporal.PlainDate,
  hours: FirmHours,
): Temporal.PlainDate {
  let candidate = day;
  for (let tried = 0; tried < LONGEST_CLOSURE_DAYS; tried += 1) {
    if (isOpenOn(candidate, hours)) return candidate;
    candidate = candidate.subtract({ days: 1 });
  }
  return day;
}

/**
 * The moment at which the firm has been open for so many hours. Hours that pass, not hours of the clock: a night on
 * which the clocks change is as long as it is.
 *
 * @param count  hours, whole or not; zero gives `from`
 * @example addWorkingHours(Friday 17:00, 4, from nine to six) // Monday 12:00
 */
export function addWorkingHours(
  from: Temporal.Instant,
  count: number,
  hours: FirmHours,
): Temporal.Instant {
  let left = Math.round(count * 3_600_000);
  if (left <= 0) return from;
  let day = from.toZonedDateTimeISO(hours.timeZone).toPlainDate();
  let closed = 0;
  while (closed < LONGEST_CLOSURE_DAYS) {
    const { opening, closing } = openHoursOf(day, hours);
    const begins = Math.max(opening, from.epochMilliseconds);
    if (isOpenOn(day, hours) && begins < closing) {
      if (left <= closing - begins) return Temporal.Instant.fromEpochMilliseconds(begins + left);
      left -= closing - begins;
      closed = 0;
    } else {
      closed += 1;
    }
    day = day.add({ days: 1 });
  }
  return from.add({ milliseconds: Math.round(count * 3_600_000) });
}

function openHoursOf(day: Temporal.PlainDate, hours: FirmHours) {
  const at = (time: string) => momentOf(day, time, hours.timeZone).epochMilliseconds;
  return { opening: at(hours.opensAt), closing: at(hours.closesAt) };
}

/** A time that the clocks skip is the one an hour later; of one that comes twice, the first. */
export function momentOf(
  day: Temporal.PlainDate,
  time: string,
  timeZone: string,
): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(time);
  return day.toZonedDateTime({ timeZone, plainTime }).toInstant();
}
