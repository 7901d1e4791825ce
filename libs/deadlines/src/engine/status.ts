import type { Deadline, Status } from './model.ts';

/** A deadline is due soon from that many days before its prudent last day. */
export const DUE_SOON_DAYS = 15;

/**
 * Where a deadline stands on a day: what happened to it, else projected before it starts, missed after its last day,
 * due soon within fifteen days of its prudent last day (or once that day is past), and open otherwise.
 *
 * @example statusOn({ outcome: 'live', startsOn: 2026-10-15, lastDay: 2026-12-16, prudentLastDay: 2026-12-16 }, 2026-12-01)
 *   // 'due-soon'
 */
export function statusOn(
  deadline: Pick<Deadline, 'outcome' | 'startsOn' | 'lastDay' | 'prudentLastDay'>,
  today: Temporal.PlainDate,
): Status {
  const { outcome, startsOn, lastDay, prudentLastDay } = deadline;
  if (outcome !== 'live') return outcome;
  if (startsOn && Temporal.PlainDate.compare(startsOn, today) > 0) return 'projected';
  if (lastDay && Temporal.PlainDate.compare(lastDay, today) < 0) return 'missed';
  if (!prudentLastDay) return 'open';
  return today.until(prudentLastDay).days <= DUE_SOON_DAYS ? 'due-soon' : 'open';
}
