/**
 * Dates as people read them. Civil dates stay strings (`YYYY-MM-DD`) everywhere; the numbers below only feed the
 * browser's formatter. Nothing here computes a legal date: days left come from the API.
 */
export type Language = 'fr' | 'en';

const MS_PER_DAY = 86_400_000;
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Days since 1970-01-01 of a civil date of the Gregorian calendar. */
export function epochDay(civil: string): number {
  const [year = 1970, month = 1, day = 1] = civil.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds since 1970 of an RFC 3339 instant; NaN if it is not one. */
export function instantMs(instant: string): number {
  const parts = RFC3339.exec(instant);
  if (!parts) return Number.NaN;
  const [, civil = '', hours, minutes, seconds, offset = 'Z'] = parts;
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0);
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset === 'Z' ? '0000' : offset.slice(1).replace(':', '');
  const shift = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60;
  return epochDay(civil) * MS_PER_DAY + (clock - shift) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}

/** Days that are kept as they were written: those of some years. */
const MOST_DAYS = 4000;
const written = new Map<string, string>();

/** « 1er janvier », as French lawyers write it. */
function firstOfMonth(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text;
}

/** Keeps « 16 déc. » on one line; no comma after an English weekday, whatever the browser's habit. */
function unbreakable(text: string): string {
  return text.replace(/^(\p{L}+), (?=\d)/u, '$1 ').replace(/(\d(?:er)?) (?=\p{L})/gu, '$1\u00a0');
}

type Parts = 'weekday' | 'day' | 'month' | 'year';
type Way = { readonly [P in Parts]?: Intl.DateTimeFormatOptions[P] };

/** Lists write the same few days over and over. */
function civilText(civil: string, language: Language, way: Way): string {
  const key = `${civil} ${language} ${way.weekday} ${way.day} ${way.month} ${way.year}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const format = formatter(language, { ...way, timeZone: 'UTC' } as Intl.DateTimeFormatOptions);
  const text = unbreakable(firstOfMonth(format.format(epochDay(civil) * MS_PER_DAY), language));
  if (written.size >= MOST_DAYS) written.clear();
  written.set(key, text);
  return text;
}

/** « mercredi 16 décembre 2026 » */
export function longDate(civil: string, language: Language): string {
  return civilText(civil, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** « mer. 16 déc. », with the year when it is not that of `today`. */
export function shortDate(civil: string, language: Language, today?: string): string {
  const sameYear = today !== undefined && civil.slice(0, 4) === today.slice(0, 4);
  return civilText(civil, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' as const }),
  });
}

/** « 16 déc. 2026 » */
export function plainDate(civil: string, language: Language): string {
  return civilText(civil, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** « mars 2026 » */
export function monthName(civil: string, language: Language): string {
  return civilText(civil, language, { month: 'long', year: 'numeric' });
}

/** « 21 nov. 2026, 14:05 » on the clock of `timeZone`. */
export function momentText(instant: string, language: Language, timeZone: string): string {
  const ms = instantMs(instant);
  if (Number.isNaN(ms)) return instant;
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return unbreakable(firstOfMonth(formatter(language, options).format(ms), language));
}

/** « 18:20 » on the clock of `timeZone`. */
export function clockText(instant: string, language: Language, timeZone: string): string {
  const ms = instantMs(instant);
  if (Number.isNaN(ms)) return instant;
  return formatter(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(ms);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Civil date shown by a calendar hanging in `timeZone` at that instant. */
export function civilDateIn(instant: string, timeZone: string): string {
  const known = calendars.get(timeZone);
  const calendar = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  if (!known) calendars.set(timeZone, calendar);
  return calendar.format(instantMs(instant));
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The civil date `days` later; to move around a calendar, never to compute a time limit. */
export function shiftDays(civil: string, days: number): string {
  const shifted = epochDay(civil) + days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `+02:00`: distance from UTC of the clocks of `timeZone` at that instant. */
function offsetAt(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(ms).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '').replace('UTC', '') || '+00:00';
}

/** The instant at which the clocks of `timeZone` show this day and hour (`18:20`). */
export function instantOn(civil: string, clock: string, timeZone: string): string {
  const guess = instantMs(`${civil}T${clock}Z`);
  const offset = offsetAt(guess, timeZone);
  const settled = offsetAt(instantMs(`${civil}T${clock}${offset}`), timeZone);
  return `${civil}T${clock}${settled}`;
}
