import type { Span } from '../text/span.ts';

/** Why a day that was read may not be the one that was written. */
export type Doubt =
  'mended' | 'short-year' | 'no-year' | 'weekday' | 'impossible' | 'relative' | 'twice' | 'put-off';

/** A day named in the text. */
export interface DateMention extends Span {
  /** Null: no such day in the calendar. */
  readonly value: Temporal.PlainDate | null;
  /** Written so that one misread figure cannot pass: in words, or with its weekday. */
  readonly isSelfChecking: boolean;
  readonly doubts: readonly Doubt[];
}

const MONTHS_FOLDED = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const SHORT: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  janv: 1,
  jan: 1,
  fevr: 2,
  fev: 2,
  feb: 2,
  mar: 3,
  apr: 4,
  avr: 4,
  may: 5,
  jun: 6,
  juil: 7,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
export const MONTH = `(?:${MONTHS_FOLDED.join('|')}|(?:${Object.keys(SHORT).join('|')})\\b\\.?)`;
export const MONTH_NAMES: readonly string[] = MONTHS_FOLDED;

/** From 1; null: no month is called so. */
export function monthNumber(name: string): number | null {
  const index = MONTHS_FOLDED.indexOf(name);
  return index >= 0 ? index + 1 : (SHORT[name.replace('.', '')] ?? null);
}

export const WEEKDAYS: readonly string[] = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
];

export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
