import { epochDay, shiftDays } from '../../ui/civil.ts';
import type { Layout } from '../deadline-search.ts';

/** Days that a layout shows, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** 0 is Monday. */
export function weekdayOf(civil: string): number {
  return (((epochDay(civil) + 3) % 7) + 7) % 7;
}

const mondayOf = (civil: string) => shiftDays(civil, -weekdayOf(civil));
const firstOf = (civil: string) => `${civil.slice(0, 7)}-01`;

/** The first day of the month so many months later. */
export function shiftMonths(civil: string, months: number): string {
  const [year = 0, month = 1] = civil.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const text = (value: number, length: number) => String(value).padStart(length, '0');
  return `${text(Math.floor(count / 12), 4)}-${text((count % 12) + 1, 2)}-01`;
}

const SIX_MONTHS = 6;
const SUNDAY = 6;

/** The week, the month in whole weeks, or the six months from that of a day on. */
export function periodOf(layout: Layout, day: string): Period {
  if (layout === 'semaine') return { from: mondayOf(day), to: shiftDays(mondayOf(day), SUNDAY) };
  if (layout === 'semestre') {
    return { from: firstOf(day), to: shiftDays(shiftMonths(day, SIX_MONTHS), -1) };
  }
  const last = shiftDays(shiftMonths(day, 1), -1);
  return { from: mondayOf(firstOf(day)), to: shiftDays(mondayOf(last), SUNDAY) };
}

/** A day of the period before or after. */
export function step(layout: Layout, day: string, by: 1 | -1): string {
  if (layout === 'semaine') return shiftDays(mondayOf(day), by * 7);
  return shiftMonths(day, layout === 'mois' ? by : by * 3);
}

/** How far into a period a day stands, from 0 (its first morning) to 1 (its last evening). */
export function placeIn({ from, to }: Period, day: string, evening = false): number {
  const length = epochDay(to) - epochDay(from) + 1;
  const place = (epochDay(day) - epochDay(from) + (evening ? 1 : 0)) / length;
  return Math.min(1, Math.max(0, place));
}
