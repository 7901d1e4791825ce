import { FIGURE, figures, nearestWord } from '../text/misread.ts';
import { numberInWords } from '../text/numbers.ts';
import type { Span } from '../text/span.ts';
import {
  dayOf,
  MONTH_NAMES,
  monthNumber,
  WEEKDAYS,
  type DateMention,
  type Doubt,
} from './mention.ts';

const UNIT = '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?![a-z])';
const TEN = '(?:dix(?:[\\s-]+(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)';
const DAY_WORDS = `(?:premier|trente(?:[\\s-]+et[\\s-]+un)?|vingt(?:[\\s-]+(?:et[\\s-]+)?${UNIT})?|${TEN}|${UNIT})`;
const TENS =
  '(?:quatre[\\s-]+vingts?|vingt|trente|quarante|cinquante|soixante)(?:[\\s-]+(?:et[\\s-]+)?';
export const YEAR_WORDS = `(?:deux\\s+mil(?:le)?|mil(?:le)?\\s+neuf\\s+cents?)(?:\\s+(?:${TENS}(?:${TEN}|${UNIT}))?|${TEN}|${UNIT}))?`;
export const WEEKDAY = `(?:(${WEEKDAYS.join('|')})\\s+)?`;
export const DAY = `(${DAY_WORDS}|\\d{1,2}(?:e|eme)(?![a-z])|${FIGURE}{1,2}(?:\\s?er)?|[0-3] \\d)`;
/** « 18 (dix-huit) novembre » : the figure said again in words. */
export const AGAIN = `(?:\\s*\\((${DAY_WORDS})\\))?`;
export const OF_MONTH = '(?:\\s+jours?(?=\\s+d))?(?:\\s+(?:du\\s+mois\\s+)?d(?:e\\s+|\\x27))?';
export const OF_YEAR = "(?:\\s+de\\s+l'an(?:nee)?)?";

/** What a pattern that matched says of a day. */
export type Reader = (match: RegExpExecArray) => DateMention | null;

interface Parts {
  readonly at: Span;
  readonly year: number;
  readonly month: number | null;
  readonly day: number;
  readonly weekday?: string | undefined;
  readonly inWords?: boolean;
  readonly doubts?: readonly Doubt[];
}

export function mention({ at, year, month, day, weekday, inWords = false, doubts = [] }: Parts) {
  if (month === null || month > 12 || day > 31) return null;
  if (year < 1900 || year > 2100) return null;
  const value = dayOf(year, month, day);
  const isSaid = weekday !== undefined && value !== null;
  const fits = isSaid && WEEKDAYS[value.dayOfWeek - 1] === weekday;
  return {
    ...at,
    value,
    isSelfChecking: inWords || fits,
    doubts: [
      ...doubts,
      ...(value === null ? (['impossible'] as const) : []),
      ...(isSaid && !fits ? (['weekday'] as const) : []),
    ],
  };
}

export const trueFigures = (text: string) => text.replaceAll(/\D/gu, '').length;

interface ReadDay {
  readonly value: number;
  readonly mended: boolean;
  readonly inWords: boolean;
}

export function readDay(text: string): ReadDay {
  if (/^[a-z\s-]{3,}$/u.test(text) && text !== 'ler')
    return { value: numberInWords(text), mended: false, inWords: true };
  const { value, mended } = figures(text.replace(/(?<=1|l|i)\s?er$|(?<=\d)\s?(?:e|eme)$/u, ''));
  return { value, mended: mended || /\d \d/u.test(text), inWords: false };
}

interface ReadMonth {
  readonly value: number | null;
  readonly mended: boolean;
}

export function readMonth(text: string): ReadMonth {
  const exact = monthNumber(text);
  if (exact !== null) return { value: exact, mended: false };
  const near = nearestWord(text, MONTH_NAMES);
  return { value: near === null ? null : monthNumber(near), mended: true };
}
