import { foldForSearch, type DateOrder } from '@quantieme/persistence';

export type DayRead =
  | { readonly day: Temporal.PlainDate }
  | { readonly wrong: 'not-a-date' | 'no-such-day' | 'two-digit-year' | 'day-or-month' };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ].*)?$/;
const SHORT_YEAR = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since the end of 1899, as spreadsheets count them: 1927 to 2119. */
const SERIAL = /^([1-7]\d{4})(?:[.,]\d+)?$/;
const SERIAL_ZERO = Temporal.PlainDate.from('1899-12-30');
const DAY_WORDS = /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,}) (\d{4})$/;
const WORDS_DAY = /^([a-z]{3,}) (\d{1,2})(?:er|st|nd|rd|th)? (\d{4})$/;
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/**
 * A civil date as people and software write it.
 *
 * @param order  of 05/06/1990; null: not known, and then such a date is not guessed
 * @example readDay('12/05/1990', 'day-first') // 1990-05-12
 * @example readDay('33005', null) // 1990-05-12, as a spreadsheet counts
 */
export function readDay(text: string, order: DateOrder | null): DayRead {
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return realDay(iso[1], iso[2], iso[3]);
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) return { day: SERIAL_ZERO.add({ days: Number(serial) }) };
  if (SHORT_YEAR.test(text)) return { wrong: 'two-digit-year' };
  const numbers = YEAR_LAST.exec(text);
  if (numbers !== null) return inOrder(numbers, order);
  return inWords(foldForSearch(text));
}

function inOrder([, one = '', two = '', year]: RegExpExecArray, order: DateOrder | null): DayRead {
  if (order === null && isEither(one, two)) return { wrong: 'day-or-month' };
  const monthFirst = order === 'month-first' || (order === null && Number(two) > 12);
  return monthFirst ? realDay(year, one, two) : realDay(year, two, one);
}

function inWords(text: string): DayRead {
  const [, first = '', second = '', year] = DAY_WORDS.exec(text) ?? WORDS_DAY.exec(text) ?? [];
  const [day, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const months = MONTHS.flatMap((names, index) =>
    name !== '' && names.some((known) => known.startsWith(name)) ? [index + 1] : [],
  );
  return months.length === 1 ? realDay(year, String(months[0]), day) : { wrong: 'not-a-date' };
}

function realDay(year = '', month = '', day = ''): DayRead {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return { day: Temporal.PlainDate.from(fields, { overflow: 'reject' }) };
  } catch {
    return { wrong: 'no-such-day' };
  }
}

const isEither = (one: string, two: string) =>
  Number(one) <= 12 && Number(two) <= 12 && Number(one) !== Number(two);

/** What a cell tells of the order in its column; null: nothing is written in figures with the year last. */
export function orderIn(text: string): DateOrder | 'either' | null {
  const [, one = '', two = ''] = YEAR_LAST.exec(text) ?? [];
  if (one === '' || Number(one) === Number(two)) return null;
  if (Number(one) > 12) return 'day-first';
  return Number(two) > 12 ? 'month-first' : 'either';
}

/** What all cells of a column tell together. Both orders in one column tell nothing. */
export function orderOf(seen: ReadonlySet<DateOrder | 'either'>): DateOrder | 'either' | null {
  if (seen.size === 0) return null;
  if (seen.has('day-first')) return seen.has('month-first') ? 'either' : 'day-first';
  return seen.has('month-first') ? 'month-first' : 'either';
}
