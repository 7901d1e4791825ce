import type { CaseEvent } from '@quantieme/law';
import type { DossierFile } from '@quantieme/persistence';

/** What was recorded and has been neither corrected nor annulled. */
export function eventsInForce({ events }: DossierFile): readonly CaseEvent[] {
  return events.filter(({ status }) => status === 'recorded').map(({ event }) => event);
}

/** Decisions that silence has brought about, or will. */
export function eventsBornOf({ derivedEvents }: DossierFile): readonly CaseEvent[] {
  return derivedEvents.map(({ event: { key, type, on } }) => ({
    id: key,
    type,
    on,
    at: null,
    dates: {},
    details: {},
  }));
}
