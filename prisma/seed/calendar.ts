import { dateInWords } from '@quantieme/law';
import type { DemoDay } from './demo-dossier.ts';
import type { DemoCalendar } from './papers/demo-paper.ts';

/** A day of the demo on today's calendar, `YYYY-MM-DD`. */
export function dayOf(day: DemoDay, today: Temporal.PlainDate): string {
  return typeof day === 'number' ? String(today.subtract({ days: day })) : day;
}

export function calendarOf(today: Temporal.PlainDate): DemoCalendar {
  const civil = (day: DemoDay) => dayOf(day, today);
  return { dayOf: civil, inWords: (day) => dateInWords(Temporal.PlainDate.from(civil(day))).fr };
}
