import { addMonths } from './add-months.ts';
import type { ReadingKind, TimeLimit } from './time-limit.ts';
import type { Territory } from './territory.ts';
import { nextWorkingDay } from './working-days.ts';

export interface Suspension {
  readonly start: Temporal.PlainDate;
  readonly suspendedOn: Temporal.PlainDate;
  readonly resumedOn: Temporal.PlainDate;
  readonly territory: Territory;
}

type Franc = Extract<TimeLimit, { mode: 'franc' }>;

/** Days between the start and the original end, before any roll; the prudent reading leaves out the franc day. */
function totalDays(limit: Franc, start: Temporal.PlainDate, reading: ReadingKind): number {
  const end =
    limit.unit === 'month' ? addMonths(start, limit.count) : start.add({ days: limit.count });
  return start.until(end).days + (reading === 'legal' ? 1 : 0);
}

/**
 * Last day of a limit whose clock stopped and started again with what remained.
 *
 * @example one month franc from 2027-03-01, stopped on 10 March, resumed on 3 May: legal 26 May, prudent 25 May 2027
 */
export function lastDayAfterSuspension(
  limit: TimeLimit,
  { start, suspendedOn, resumedOn, territory }: Suspension,
  reading: ReadingKind,
): Temporal.PlainDate {
  if (limit.mode !== 'franc') {
    throw new RangeError(`a limit counted as ${limit.mode} is never suspended`);
  }
  const consumed = start.until(suspendedOn).days;
  const last = resumedOn.add({ days: totalDays(limit, start, reading) - consumed });
  const rolls = limit.roll === 'yes' && reading === 'legal';
  return rolls ? nextWorkingDay(last, territory) : last;
}

/**
 * Birth of an implicit refusal whose clock stopped while the applicant was given time to complete the file.
 *
 * @source CRPA art. L. 114-5 al. 3
 */
export function birthAfterSuspension(
  birth: Temporal.PlainDate,
  suspendedOn: Temporal.PlainDate,
  resumedOn: Temporal.PlainDate,
): Temporal.PlainDate {
  return birth.add({ days: Math.max(0, suspendedOn.until(resumedOn).days) });
}
