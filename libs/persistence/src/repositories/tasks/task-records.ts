import type { TaskOwner, TaskStep } from '@quantieme/law';

/** A thing to do in a dossier: a step of its list, or what somebody wrote. */
export interface TaskRecord {
  readonly id: string;
  readonly dossierId: string;
  /** As the list said it when it was last applied; null = of no list. */
  readonly step: TaskStep | null;
  /** Version of the list, 0 = the product's; null = of no list. */
  readonly listNumber: number | null;
  /** Words of somebody; null = those of the step. */
  readonly label: string | null;
  readonly owner: TaskOwner;
  /** Null = whoever has that place in the dossier. */
  readonly assigneeId: string | null;
  /** The day that somebody has chosen. */
  readonly chosenOn: Temporal.PlainDate | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly state: 'open' | 'done' | 'dropped';
  readonly doneAt: Temporal.Instant | null;
  readonly doneBy: string | null;
  /** Root of the event that did it. */
  readonly becauseOf: string | null;
  /** Root of the event of which somebody says that it did not do it. */
  readonly setAside: string | null;
  /** Days on which somebody did a step that comes back, in order. */
  readonly repeatedOn: readonly string[];
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}

/** A version of the list of a procedure, as a firm edited it. */
export interface TaskTemplateRecord {
  readonly procedure: string;
  readonly number: number;
  readonly steps: readonly TaskStep[];
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly active: boolean;
}
