import type { EventDateName } from '../case-event.ts';
import type { ProcedureId } from '../procedures/procedure-ids.ts';
import { text, type Text } from '../text.ts';

export const ACTORS = [
  'client',
  'firm',
  'prefet',
  'ofii',
  'maire',
  'consulat',
  'crrv',
  'ministre',
  'ofpra',
  'cnda',
  'cts',
  'ta',
  'caa',
  'ce',
  'juge-refere',
  'jld',
  'police',
  'baj',
  'greffe',
  'time',
] as const;

/** Who makes the event happen; `time` alone for what is born of elapsed time. */
export type Actor = (typeof ACTORS)[number];

export type DetailKind = 'boolean' | 'choice' | 'choices' | 'integer' | 'text' | 'date' | 'title';

export interface DetailValue {
  readonly value: string;
  readonly label: Text;
}

/** One thing worth knowing of an event; null or absent is unknown. */
export interface DetailDeclaration {
  readonly kind: DetailKind;
  readonly label: Text;
  /** The only values of a choice, or of each of several; mere proposals for a text. */
  readonly values?: readonly DetailValue[];
}

export interface EventTypeDeclaration {
  readonly id: string;
  readonly label: Text;
  readonly procedures: readonly ProcedureId[];
  readonly causedBy: readonly Actor[];
  readonly dates: {
    /** Satisfied by `on` when it is that very date. */
    readonly required: readonly EventDateName[];
    readonly optional: readonly EventDateName[];
  };
  readonly details: Readonly<Record<string, DetailDeclaration>>;
  /** Which of the dates `on` is. */
  readonly whichDateIsOn: EventDateName;
  /** Whether a limit may be counted in hours from it. */
  readonly hour: 'none' | 'optional' | 'needed';
  /** Whether it may lie ahead of today (an expiry, an appointment). */
  readonly future: boolean;
  /** Events of which one at least, if recorded in the dossier, comes first. */
  readonly after: readonly string[];
}

export type Details = Readonly<Record<string, DetailDeclaration>>;

/** What a declaration says; the rest has its usual value. */
export interface EventTypeDraft {
  readonly label: readonly [fr: string, en: string];
  readonly by: readonly Actor[];
  readonly on: EventDateName;
  readonly dates?: readonly EventDateName[];
  readonly details?: Details;
  readonly hour?: EventTypeDeclaration['hour'];
  readonly future?: boolean;
  readonly after?: readonly string[];
  readonly procedures?: readonly ProcedureId[];
}

/** Dates of a decision that somebody notifies, in the order in which they happen. */
export const NOTIFICATION_DATES = [
  'decidedOn',
  'sentOn',
  'availableOn',
  'firstPresentedOn',
  'firstViewedOn',
  'collectedOn',
  'notifiedOn',
] as const satisfies readonly EventDateName[];

/** Completes drafts that belong to the same procedures. */
export function eventTypes<Id extends string>(
  procedures: readonly ProcedureId[],
  drafts: Readonly<Record<Id, EventTypeDraft>>,
): Readonly<Record<Id, EventTypeDeclaration>> {
  const entries = Object.entries<EventTypeDraft>(drafts).map(
    ([id, draft]) => [id, complete(id, procedures, draft)] as const,
  );
  return Object.fromEntries(entries) as Record<Id, EventTypeDeclaration>;
}

function complete(
  id: string,
  procedures: readonly ProcedureId[],
  draft: EventTypeDraft,
): EventTypeDeclaration {
  const extra = draft.on === 'notifiedOn' ? NOTIFICATION_DATES : [];
  const optional = [...new Set([...extra, ...(draft.dates ?? [])])];
  return {
    id,
    label: text(...draft.label),
    procedures: draft.procedures ?? procedures,
    causedBy: draft.by,
    dates: { required: [draft.on], optional: optional.filter((name) => name !== draft.on) },
    details: draft.details ?? {},
    whichDateIsOn: draft.on,
    hour: draft.hour ?? 'none',
    future: draft.future ?? false,
    after: draft.after ?? [],
  };
}
