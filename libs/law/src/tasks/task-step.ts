import type { ChecklistId } from '../procedures/checklist-ids.ts';
import type { LetterId } from '../procedures/letter-ids.ts';
import { text, type Text } from '../text.ts';

/** Whose work it is, by their place in the firm. */
export const TASK_OWNERS = ['lawyer', 'paralegal', 'assistant'] as const;
export type TaskOwner = (typeof TASK_OWNERS)[number];

/** What a relative date counts from. */
export type Anchor =
  | { readonly from: 'opening' }
  | { readonly from: 'state'; readonly branch: string; readonly state: string }
  | { readonly from: 'event'; readonly type: string }
  /** The earliest prudent last day of the limits of these rules. */
  | { readonly from: 'limit'; readonly rules: readonly string[] };

/** When a step is due: so many days after what it counts from, or before it if negative. */
export interface RelativeDate {
  readonly anchor: Anchor;
  readonly days: number;
  /** Working days of the dossier's territory instead of days of the calendar. */
  readonly working: boolean;
}

/** A step that comes back, until one of its events says that it is over. */
interface Repeat {
  /** Days of the calendar from one time to the next. */
  readonly everyDays: number;
  /** Types of events that count as a time it was done. */
  readonly by: readonly string[];
}

/** A step of a list, as data: written in a database as it is. */
export interface TaskStep {
  readonly id: string;
  readonly label: Text;
  readonly owner: TaskOwner;
  readonly due: RelativeDate;
  /** Steps that come first. */
  readonly after: readonly string[];
  /** Rules whose limits it serves: it is never due after the earliest of their prudent last days. */
  readonly limits: readonly string[];
  readonly letter: LetterId | null;
  readonly checklist: ChecklistId | null;
  /** Types of events any of which says that it is done. */
  readonly doneBy: readonly string[];
  /** Left out: done once. */
  readonly repeat?: Repeat;
}

export interface StepDraft {
  readonly do: readonly [fr: string, en: string];
  readonly owner: TaskOwner;
  readonly due: RelativeDate;
  readonly after?: readonly string[];
  readonly limits?: readonly string[];
  readonly letter?: LetterId;
  readonly checklist?: ChecklistId;
  readonly doneBy?: readonly string[];
  readonly repeat?: Repeat;
}

/** Completes a step; a step counted from a limit serves it. */
export function step(id: string, draft: StepDraft): TaskStep {
  const { anchor } = draft.due;
  const counted = anchor.from === 'limit' ? anchor.rules : [];
  return {
    id,
    label: text(...draft.do),
    owner: draft.owner,
    due: draft.due,
    after: draft.after ?? [],
    limits: [...new Set([...counted, ...(draft.limits ?? [])])],
    letter: draft.letter ?? null,
    checklist: draft.checklist ?? null,
    doneBy: draft.doneBy ?? [],
    ...(draft.repeat === undefined ? {} : { repeat: draft.repeat }),
  };
}

const calendarDays = (anchor: Anchor, days: number): RelativeDate => ({
  anchor,
  days,
  working: false,
});

/** So many days after the dossier was opened. */
export const opened = (days: number): RelativeDate => calendarDays({ from: 'opening' }, days);

/** So many days after an event of this type. */
export const once = (type: string, days: number): RelativeDate =>
  calendarDays({ from: 'event', type }, days);

/** So many days after a branch of the procedure came to a state. */
export const entered = (branch: string, state: string, days: number): RelativeDate =>
  calendarDays({ from: 'state', branch, state }, days);

/** So many days before the earliest prudent last day of the limits of these rules. */
export const before = (rules: readonly string[], days: number): RelativeDate =>
  calendarDays({ from: 'limit', rules }, -days);

/** The same, in working days of the territory. */
export const working = (date: RelativeDate): RelativeDate => ({ ...date, working: true });
