import type { EventDateName, EventDates, EventDetails } from '../case-event.ts';
import type { EventTypeDeclaration } from './declaration.ts';
import { deriveNotification } from './notification.ts';

/** Dates that stand for the missing one, the nearest in meaning first. */
const STAND_INS: readonly EventDateName[] = [
  'receivedOn',
  'registeredOn',
  'completedOn',
  'filedOn',
  'sentOn',
  'issuedOn',
  'deliveredOn',
  'availableOn',
  'firstViewedOn',
  'validFrom',
  'readOn',
  'decidedOn',
];

/** The legal day of an event that gave none: the date its type names, else what its other dates prove. */
export function retainedDay(
  type: EventTypeDeclaration,
  dates: EventDates,
  details: EventDetails,
): Temporal.PlainDate | null {
  const named = dates[type.whichDateIsOn];
  if (named) return named;
  if (type.whichDateIsOn === 'notifiedOn') {
    const derived = deriveNotification({ type: type.id, dates, channel: details['channel'] });
    if (derived) return derived.legal;
  }
  // An expiry or an entry is never guessed from another date.
  if (type.future) return null;
  return STAND_INS.map((name) => dates[name]).find((day) => day !== undefined) ?? null;
}
