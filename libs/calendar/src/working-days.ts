import { publicHolidays, type PublicHoliday } from './holidays.ts';
import { remember } from './remember.ts';
import type { Territory } from './territory.ts';

/**
 * Which holidays count. `legal`: the national ones and those of the court's seat. `prudent`: the national ones alone,
 * and weekends alone in the Pacific, because no source says that a local holiday moves a limit.
 */
export type HolidayReading = 'legal' | 'prudent';

const SATURDAY = 6;
const PACIFIC: ReadonlySet<Territory> = new Set([
  'polynesie',
  'nouvelle-caledonie',
  'wallis-et-futuna',
]);

const MOST_YEARS = 4000;
const knownYears = remember<string, ReadonlyMap<string, PublicHoliday>>(MOST_YEARS);

function holidaysOf(year: number, territory: Territory): ReadonlyMap<string, PublicHoliday> {
  return knownYears(`${territory} ${year}`, () => {
    // First holiday of a day wins: Ascension can fall on 1 or 8 May, and one name is enough.
    const last = [...publicHolidays(year, territory)].reverse();
    return new Map(last.map((holiday) => [String(holiday.date), holiday]));
  });
}

/** The public holiday that falls on this day, in the given reading; null on an ordinary day. */
export function holidayOn(
  day: Temporal.PlainDate,
  territory: Territory,
  reading: HolidayReading = 'legal',
): PublicHoliday | null {
  const holiday = holidaysOf(day.year, territory).get(String(day)) ?? null;
  if (reading === 'legal' || !holiday) return holiday;
  return PACIFIC.has(territory) || holiday.scope === 'local' ? null : holiday;
}

export function isWeekend(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek >= SATURDAY;
}

/**
 * Neither a Saturday, nor a Sunday, nor a public holiday.
 *
 * @example isWorkingDay(2026-05-14, 'metropole') // false: Ascension Day
 */
export function isWorkingDay(
  day: Temporal.PlainDate,
  territory: Territory,
  reading: HolidayReading = 'legal',
): boolean {
  return !isWeekend(day) && holidayOn(day, territory, reading) === null;
}

/**
 * The day itself if it is a working day, else the first one after it.
 *
 * @source CPC art. 642 al. 2
 * @example nextWorkingDay(2026-12-25, 'metropole') // 2026-12-28
 */
export function nextWorkingDay(
  day: Temporal.PlainDate,
  territory: Territory,
  reading: HolidayReading = 'legal',
): Temporal.PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, territory, reading)) candidate = candidate.add({ days: 1 });
  return candidate;
}

/**
 * The n-th working day after a day that does not count itself.
 *
 * @source CJA art. R. 611-8-6 (two working days)
 * @example addWorkingDays(2026-11-20, 2, 'metropole') // 2026-11-24: a Friday, then Monday and Tuesday
 */
export function addWorkingDays(
  day: Temporal.PlainDate,
  count: number,
  territory: Territory,
  reading: HolidayReading = 'legal',
): Temporal.PlainDate {
  let result = day;
  for (let left = count; left > 0; left -= 1) {
    result = nextWorkingDay(result.add({ days: 1 }), territory, reading);
  }
  return result;
}
