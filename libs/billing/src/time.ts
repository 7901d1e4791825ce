import { shareOfCents, type Cents } from './cents.ts';

/** To how many minutes a firm rounds its time. */
export const ROUNDINGS = [1, 5, 6, 15] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** Nobody works more in a day. */
export const MOST_MINUTES = 1440;

/**
 * Minutes as they are billed: upwards to the firm's step, and never past a whole day.
 *
 * @example roundedMinutes(47, 6) // 48: eight tenths of an hour
 */
export function roundedMinutes(minutes: number, step: Rounding): number {
  return Math.min(Math.ceil(minutes / step) * step, MOST_MINUTES);
}

/**
 * What so many minutes cost at an hourly rate, to the nearest cent.
 *
 * @example amountOfTime(45, 18_000) // 13500
 */
export function amountOfTime(minutes: number, hourlyCents: Cents): Cents {
  return shareOfCents(hourlyCents, minutes, 60);
}
