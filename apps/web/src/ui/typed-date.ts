import { bare } from './bare.ts';
import { epochDay, type Language } from './civil.ts';

const MONTHS: Record<Language, readonly string[]> = {
  fr: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

function monthNumber(word: string, language: Language): number {
  const named = (list: readonly string[]) => list.findIndex((month) => word.startsWith(month)) + 1;
  return named(MONTHS[language]) || named(MONTHS.fr) || named(MONTHS.en);
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The civil date, if the calendar has that day (29 February of a leap year only). */
function existing(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const civil = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const nextMonth =
    month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  return epochDay(civil) < epochDay(nextMonth) ? civil : null;
}

function fullYear(typed: string | undefined, today: string): number {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

/**
 * What somebody typed, as a civil date; null when it is not one.
 *
 * @example typedDate('12/5/26', 'fr', '2026-11-21') // 2026-05-12
 * @example typedDate('12 mai', 'fr', '2026-11-21')  // 2026-05-12
 */
export function typedDate(typed: string, language: Language, today: string): string | null {
  const text = bare(typed);
  if (/^(aujourd['’]?hui|auj|today|\.)$/.test(text)) return today;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(text);
  if (figures) return existing(fullYear(figures[3], today), Number(figures[2]), Number(figures[1]));
  const packed = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (packed) return existing(fullYear(packed[3], today), Number(packed[2]), Number(packed[1]));
  const words =
    /^(?:[a-z]+\.?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]+)\.?(?:\s+(\d{4}|\d{2}))?$/.exec(text);
  if (!words) return null;
  return existing(
    fullYear(words[3], today),
    monthNumber(words[2] ?? '', language),
    Number(words[1]),
  );
}
