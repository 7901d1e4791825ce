import type { DeadlineRow } from '@quantieme/api-client';

const ORDER = ['late', 'dueToday', 'week'] as const;

function urgencyOf({ daysLeft }: DeadlineRow): (typeof ORDER)[number] {
  if (daysLeft !== null && daysLeft < 0) return 'late';
  return daysLeft === 0 ? 'dueToday' : 'week';
}

/** Late, today, this week, by the days left that the API counted; empty groups are left out. */
export function splitByUrgency(rows: readonly DeadlineRow[]) {
  return ORDER.map((name) => ({
    name,
    rows: rows.filter((row) => urgencyOf(row) === name),
  })).filter(({ rows: group }) => group.length > 0);
}
