import { dateInWords } from '@quantieme/law';

/** A day of the demo: so many days before today (negative = ahead), or a civil date of a published decision. */
export type DemoDay = number | `${number}-${number}-${number}`;

/** Days of the demo on today's calendar, for what is printed on papers. */
export interface DemoCalendar {
  /** `YYYY-MM-DD`. */
  readonly dayOf: (day: DemoDay) => string;
  /** « 3 février 2026 ». */
  readonly inWords: (day: DemoDay) => string;
}

/** A day of the demo on today's calendar, `YYYY-MM-DD`. */
export function dayOf(day: DemoDay, today: Temporal.PlainDate): string {
  return typeof day === 'number' ? String(today.subtract({ days: day })) : day;
}

export function calendarOf(today: Temporal.PlainDate): DemoCalendar {
  const civil = (day: DemoDay) => dayOf(day, today);
  return { dayOf: civil, inWords: (day) => dateInWords(Temporal.PlainDate.from(civil(day))).fr };
}
