import { compareDays, earlierOf } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import type { Scene } from './rule.ts';

/** A detail under one of its names; undefined and null both mean unknown. */
export function detail(event: CaseEvent | null, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = event?.details[name];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** A yes or no, null when nobody recorded it. */
export function yesNo(event: CaseEvent | null, ...names: readonly string[]): boolean | null {
  const value = detail(event, ...names);
  return typeof value === 'boolean' ? value : null;
}

export function word(event: CaseEvent | null, ...names: readonly string[]): string | null {
  const value = detail(event, ...names);
  return typeof value === 'string' ? value : null;
}

/** Recorded events of these types, in order of dates. */
export function eventsOf(scene: Scene, types: readonly string[]): readonly CaseEvent[] {
  return scene.events.filter(({ type }) => types.includes(type));
}

/**
 * The day an act of the firm or the client counts for: dispatch or deposit, before receipt.
 *
 * @source CE Sect. 13 May 2024 n° 466541 (courts); CE 30 June 2025 n° 494573 (administrative appeals); CRPA L112-1
 */
export function actedOn({ dates, on }: CaseEvent): Temporal.PlainDate {
  const days = [dates.sentOn, dates.filedOn, dates.registeredOn, dates.receivedOn, on];
  return days.filter((day) => day !== undefined).reduce(earlierOf);
}

/** The day a decision was taken, else the day it reached the person. */
export function decidedOn({ dates, on }: CaseEvent): Temporal.PlainDate {
  return dates.decidedOn ? earlierOf(dates.decidedOn, on) : on;
}

/** Whether an event names, in one of these details, the event behind the occurrence; null when it names nothing. */
export function names(
  scene: Scene,
  event: CaseEvent,
  ...details: readonly string[]
): boolean | null {
  const target = word(event, ...details);
  if (target === null) return null;
  return target === scene.occurrence.origin?.id || target === scene.occurrence.key;
}

export const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  compareDays(a, b) > 0;
