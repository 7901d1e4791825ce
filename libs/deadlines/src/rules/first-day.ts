import type { Window } from '../engine/rule.ts';

/**
 * The first day on which a request is certainly not premature: the day after the latest end of the waiting time, counted
 * from the day after its start (notes on deadlines, 5.2, two-sided births).
 *
 * @example six months from 15 January 2026: they end on 15 July, at the latest on the 16th; the 17th
 */
export function withFirstDay(window: Window): Window {
  const { start, limit } = window;
  if (!start || limit.mode !== 'plain') return window;
  const later = start.on.add({ days: 1 });
  const ends = limit.unit === 'month' ? { months: limit.count } : { days: limit.count };
  return { ...window, opensOn: later.add(ends, { overflow: 'constrain' }).add({ days: 1 }) };
}
