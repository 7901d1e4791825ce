import { earlierOf, laterOf } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { isAfter } from './lookup.ts';
import type { DerivedEvent } from './model.ts';
import type { Occurrence } from './rule.ts';

/** Recorded earlier than that, a birth is another one: the review of an expulsion comes after five years. */
const MOST_MONTHS_EARLY = 12;

export function recordedOccurrence(event: CaseEvent): Occurrence {
  return { key: event.id, type: event.type, on: event.on, event, derived: null, origin: event };
}

/**
 * What may start a limit: every recorded event, and every birth that nobody recorded. A birth that somebody recorded
 * by hand is the recorded event, with the days between which the law would place it.
 */
export function occurrencesOf(
  events: readonly CaseEvent[],
  births: readonly DerivedEvent[],
): readonly Occurrence[] {
  const originOf = new Map(births.map((birth) => [birth, originEvent(birth, events)]));
  const taken = new Set<DerivedEvent>();
  const recorded = events.map((event) => {
    const birth = births.filter((one) => isRecordOf(event, one, originOf.get(one) ?? null)).at(-1);
    if (!birth) return recordedOccurrence(event);
    taken.add(birth);
    return {
      ...recordedOccurrence(event),
      derived: within(birth, event.on),
      origin: originOf.get(birth) ?? event,
    };
  });
  const derived = births
    .filter((birth) => !taken.has(birth))
    .map((birth): Occurrence => {
      const { key, type, on } = birth;
      return { key, type, on, event: null, derived: birth, origin: originOf.get(birth) ?? null };
    });
  return [...recorded, ...derived];
}

function originEvent(birth: DerivedEvent, events: readonly CaseEvent[]): CaseEvent | null {
  return events.find(({ id }) => birth.key.endsWith(`@${id}`)) ?? null;
}

function isRecordOf(event: CaseEvent, birth: DerivedEvent, origin: CaseEvent | null): boolean {
  if (event.type !== birth.type || !origin) return false;
  const named = event.details['request'];
  if (typeof named === 'string') return named === origin.id;
  const expected = birth.earliestOn.subtract({ months: MOST_MONTHS_EARLY });
  return !isAfter(origin.on, event.on) && !isAfter(expected, event.on);
}

function within(birth: DerivedEvent, day: Temporal.PlainDate): DerivedEvent {
  return {
    ...birth,
    on: day,
    earliestOn: earlierOf(birth.earliestOn, day),
    latestOn: laterOf(birth.latestOn, day),
  };
}
