import { bare } from './bare.ts';
import { epochDay, shiftDays, type Language } from './civil.ts';

/** Which way a date without its year, or a weekday alone, is read: an act is behind us, a task ahead. */
export type Leaning = 'past' | 'future';

const MONTHS: Record<Language, readonly string[]> = {
  fr: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};
/** Monday first. */
const WEEKDAYS: Record<Language, readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};
const DAYS_AWAY: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  aujourdhui: 0,
  auj: 0,
  today: 0,
  '.': 0,
  hier: -1,
  yesterday: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  tomorrow: 1,
  'apres-demain': 2,
  'apres demain': 2,
};
const WEEK = 7;
/** A longer distance is a slip of the finger. */
const FARTHEST_DAYS = 3660;
/** Two figures are a birth year once they lie this far ahead. */
const YEARS_AHEAD = 20;
/** Outside of them the figures are of another calendar, or a slip. */
const YEARS = { first: 1900, last: 2199 };

const pad = (value: number, length: number) => String(value).padStart(length, '0');

function monthNumber(word: string, language: Language): number {
  const among = (list: readonly string[]) => list.findIndex((month) => word.startsWith(month)) + 1;
  return among(MONTHS[language]) || among(MONTHS.fr) || among(MONTHS.en);
}

/** Monday is 1. Cut short only in the reader's own language: « mar. » is a Tuesday, Mar a month. */
function weekdayNumber(word: string, language: Language): number {
  const own = WEEKDAYS[language].findIndex((day) => day.startsWith(word)) + 1;
  return own || WEEKDAYS.fr.indexOf(word) + 1 || WEEKDAYS.en.indexOf(word) + 1;
}

/** The civil date, if the calendar has that day (29 February of a leap year only). */
function existing(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < YEARS.first || year > YEARS.last) return null;
  const civil = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const nextMonth =
    month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  return epochDay(civil) < epochDay(nextMonth) ? civil : null;
}

interface Reading {
  readonly today: string;
  readonly leaning?: Leaning | undefined;
}

function withoutYear(month: number, day: number, { today, leaning }: Reading): string | null {
  const year = Number(today.slice(0, 4));
  const thisYear = existing(year, month, day);
  if (leaning === 'past' && (thisYear ?? '') > today) return existing(year - 1, month, day);
  if (leaning === 'future' && thisYear !== null && thisYear < today)
    return existing(year + 1, month, day);
  return thisYear;
}

function onDay(year: string | undefined, month: number, day: number, reading: Reading) {
  if (year === undefined) return withoutYear(month, day, reading);
  if (year.length === 4) return existing(Number(year), month, day);
  const thisCentury = 2000 + Number(year);
  const isBirth = thisCentury > Number(reading.today.slice(0, 4)) + YEARS_AHEAD;
  return existing(isBirth ? thisCentury - 100 : thisCentury, month, day);
}

/** « lun. », « lundi dernier », « next Monday »: of this week, unless the field or the words say which way. */
function ofWeekday(text: string, language: Language, { today, leaning }: Reading): string | null {
  const parts =
    /^(?:(last|next|this)\s+)?([a-z]{3,9})\.?(?:\s+(dernier|derniere|passe|prochain|prochaine))?$/.exec(
      text,
    );
  if (!parts) return null;
  const weekday = weekdayNumber(parts[2] ?? '', language);
  if (weekday === 0) return null;
  const said = parts[1] ?? parts[3];
  const isPast = said === undefined ? leaning === 'past' : /^(last|dern|pass)/.test(said);
  const isFuture = said === undefined ? leaning === 'future' : /^(next|proch)/.test(said);
  // 1970-01-01 was a Thursday.
  const todays = ((epochDay(today) + 3) % WEEK) + 1;
  const away = weekday - todays;
  if (isPast)
    return shiftDays(today, said === undefined && away === 0 ? 0 : away - (away >= 0 ? WEEK : 0));
  if (isFuture)
    return shiftDays(today, said === undefined && away === 0 ? 0 : away + (away <= 0 ? WEEK : 0));
  return shiftDays(today, away);
}

/** « +15 », « j-3 », « il y a 2 semaines », « in 5 days ». Months are left to the engine: their length is law. */
function fromToday(text: string, { today }: Reading): string | null {
  const known = DAYS_AWAY[text.replaceAll('’', "'")];
  if (known !== undefined) return shiftDays(today, known);
  const signed = /^(?:j\s*)?([+-])\s*(\d{1,4})(?:\s*j(?:ours?)?)?$/.exec(text);
  const ago =
    /^il y a (\d{1,3}) (jours?|semaines?)$/.exec(text) ??
    /^(\d{1,3}) (days?|weeks?) ago$/.exec(text);
  const ahead = /^(?:dans|in) (\d{1,3}) (jours?|semaines?|days?|weeks?)$/.exec(text);
  const words = ago ?? ahead;
  const length = signed
    ? Number(signed[2])
    : Number(words?.[1] ?? Number.NaN) * (/^[sw]/.test(words?.[2] ?? '') ? WEEK : 1);
  if (!(length <= FARTHEST_DAYS)) return null;
  return shiftDays(today, ago !== null || signed?.[1] === '-' ? -length : length);
}

function inFigures(text: string, reading: Reading): string | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst =
    /^(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  return dayFirst && onDay(dayFirst[3], Number(dayFirst[2]), Number(dayFirst[1]), reading);
}

function inWords(text: string, language: Language, reading: Reading): string | null {
  const dayFirst =
    /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+([a-z]+)\.?(?:[\s,.-]+(\d{4}|\d{2}))?$/.exec(
      text,
    );
  if (dayFirst)
    return onDay(
      dayFirst[3],
      monthNumber(dayFirst[2] ?? '', language),
      Number(dayFirst[1]),
      reading,
    );
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/.exec(text);
  if (!monthFirst) return null;
  return onDay(
    monthFirst[3],
    monthNumber(monthFirst[1] ?? '', language),
    Number(monthFirst[2]),
    reading,
  );
}

/** Figures as keyboards of other scripts type them, one for one. */
function latinFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) =>
    String((figure.codePointAt(0) ?? 0) & 0xf),
  );
}

/**
 * What somebody typed, as a civil date; null when it is not one. In figures the day comes first, or the year when it
 * has four: never the month.
 *
 * @example typedDate('12/5/26', 'fr', '2026-11-21')        // 2026-05-12
 * @example typedDate('hier', 'fr', '2026-11-21')           // 2026-11-20
 * @example typedDate('28/12', 'fr', '2027-01-04', 'past')  // 2026-12-28
 */
export function typedDate(
  typed: string,
  language: Language,
  today: string,
  leaning?: Leaning,
): string | null {
  const text = latinFigures(bare(typed)).replace(/\s+/g, ' ');
  const reading = { today, leaning };
  return (
    fromToday(text, reading) ??
    inFigures(text, reading) ??
    inWords(text, language, reading) ??
    ofWeekday(text, language, reading)
  );
}

/** The date meant by figures whose month comes first, as in the United States; null when they say something else. */
export function monthFirstDate(typed: string, today: string): string | null {
  const parts = /^(\d{1,2})([\s/.-]+)(\d{1,2})([\s/.-]+(?:\d{4}|\d{2}))?$/.exec(
    latinFigures(bare(typed)),
  );
  if (!parts) return null;
  const [, month = '', mark = '', day = '', year = ''] = parts;
  return inFigures(`${day}${mark}${month}${year}`, { today });
}
