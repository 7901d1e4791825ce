/**
 * A civil day as plain numbers: ten thousand clients are evaluated in a second, which Temporal objects would not allow.
 * Nothing here knows a time zone or a clock.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly number: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function numberOf(year: number, month: number, day: number): number {
  // Years begin in March, so that 29 February is the last day of one.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export const civilDay = (year: number, month: number, day: number): CivilDay => ({
  year,
  month,
  day,
  number: numberOf(year, month, day),
});

/** Null when the text is no day of the calendar. */
export function parseDay(text: string): CivilDay | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDay(year, month, day);
}

export function dayFromNumber(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day, number };
}

const two = (value: number) => String(value).padStart(2, '0');

export const isoOf = ({ year, month, day }: CivilDay): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** So many months later; the last day of a shorter month. */
export function plusMonths(from: CivilDay, months: number): CivilDay {
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return civilDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * Time since a day, in months.
 *
 * When the same-numbered day does not exist, a time « reached » is so on the next day and a time « not yet reached » ends
 * on the last day of the month: each comparison takes the stricter one.
 */
export interface Elapsed {
  readonly reached: number;
  readonly before: number;
}

export function elapsedMonths(from: CivilDay, on: CivilDay): Elapsed {
  const months = (on.year - from.year) * 12 + on.month - from.month;
  if (on.day >= from.day) {
    const exact = months + (on.day - from.day) / 31;
    return { reached: exact, before: exact };
  }
  const last = daysInMonth(on.year, on.month);
  const passed =
    (daysInMonth(on.year, on.month === 1 ? 12 : on.month - 1) - from.day + on.day) / 31;
  // Counted from the first of the month when the day before had no such number: past, not equal.
  const reached = months - 1 + Math.min(0.99, Math.max(0.01, passed));
  return { reached, before: on.day === last ? months : reached };
}

export function elapsedYears(from: CivilDay, on: CivilDay): Elapsed {
  const { reached, before } = elapsedMonths(from, on);
  return { reached: reached / 12, before: before / 12 };
}
