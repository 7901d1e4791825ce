import type { PlacedDate } from './placed-date.ts';

/** A notification that comes this long before its decision is of another act; nearer, one of both may be misread. */
const EARLIER_DAYS = 60;

/** What arrived before the act was made is another act, where a later day is told, or it lies far back. */
export function sinceDecided<One extends { readonly value: Temporal.PlainDate }>(
  days: readonly One[],
  placed: readonly PlacedDate[],
): readonly One[] {
  const own = placed.filter(
    ({ role, isRecital, value }) => role === 'decision' && !isRecital && value !== null,
  );
  const [decided] = own;
  if (decided?.value == null || own.some(({ value }) => !value?.equals(decided.value ?? value)))
    return days;
  const day = decided.value;
  const later = days.filter(({ value }) => Temporal.PlainDate.compare(value, day) >= 0);
  const least = later.length > 0 ? day : day.subtract({ days: EARLIER_DAYS });
  return days.filter(({ value }) => Temporal.PlainDate.compare(value, least) >= 0);
}
