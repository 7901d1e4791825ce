/** What a dated fact of a dossier is, as the engine reads it. Shapes: the `events` registry of this library. */
export const EVENT_DATE_NAMES = [
  'decidedOn',
  'sentOn',
  'firstPresentedOn',
  'collectedOn',
  'availableOn',
  'firstViewedOn',
  'notifiedOn',
  'informedOn',
  'receivedOn',
  'registeredOn',
  'completedOn',
  'dueOn',
  'enteredOn',
  'issuedOn',
  'validFrom',
  'expiresOn',
  'filedOn',
  'deliveredOn',
  'validatedOn',
  'movedOn',
  'appointmentOn',
  'lawyerAppointedOn',
  'readOn',
  'visitedOn',
  'brokenOn',
  'bornOn',
  'fromOn',
  'toOn',
] as const;

export type EventDateName = (typeof EVENT_DATE_NAMES)[number];
export type EventDates = Readonly<Partial<Record<EventDateName, Temporal.PlainDate>>>;

export const CHANNELS = ['main', 'lrar', 'anef', 'telerecours', 'lettre-simple'] as const;
export type Channel = (typeof CHANNELS)[number];

export const SITUATIONS = ['libre', 'assigne', 'detenu', 'retention'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Details are read by name through the event type's declaration; an absent or null detail is unknown. */
export type EventDetails = Readonly<Record<string, unknown>>;

/**
 * One thing that happened, as the law sees it. Annulled events never reach the engine; a corrected one reaches it
 * as its correction, under the first event's id.
 */
export interface CaseEvent {
  readonly id: string;
  readonly type: string;
  /** Legal date retained, in the local civil calendar of the place where it happened. */
  readonly on: Temporal.PlainDate;
  /** Hour, where one was recorded; needed by limits in hours. */
  readonly at: Temporal.Instant | null;
  readonly dates: EventDates;
  readonly details: EventDetails;
}

export type FactValue = boolean | number | string | null | readonly unknown[];
export type Facts = Readonly<Record<string, FactValue>>;
