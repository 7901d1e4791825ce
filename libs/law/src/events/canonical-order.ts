import type { CaseEvent } from '../case-event.ts';

/** What an order by date needs of a happening: recorded, or born of silence. */
export type Dated = Pick<CaseEvent, 'id' | 'type' | 'on' | 'at'>;

/**
 * Events in an order that depends on what happened, never on the order of recording: by legal day, then hour, then
 * type, then id.
 */
export function canonicalOrder<E extends Dated>(events: readonly E[]): readonly E[] {
  return [...events].sort(
    (a, b) =>
      Temporal.PlainDate.compare(a.on, b.on) ||
      compareHours(a.at, b.at) ||
      compareText(a.type, b.type) ||
      compareText(a.id, b.id),
  );
}

function compareHours(a: Temporal.Instant | null, b: Temporal.Instant | null): number {
  if (a && b) return Temporal.Instant.compare(a, b);
  if (a) return 1;
  return b ? -1 : 0;
}

export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
