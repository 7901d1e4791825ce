import type { CaseEvent } from '../case-event.ts';
import type { Dated } from '../events/canonical-order.ts';
import type { Branch, Confidence, Days, DetailIs, Move } from './procedure.ts';

/** Something recorded, or born of silence (it then has no details). */
export type Happening = Dated & Partial<Pick<CaseEvent, 'details'>>;

/** A branch under way, for one person where it has a state for each. */
export interface Line {
  readonly branch: Branch;
  readonly subject: string | null;
  readonly state: string | null;
  readonly since: Temporal.PlainDate | null;
  readonly by: string | null;
  /** Events that moved it, and those that these name. */
  readonly events: readonly string[];
}

export interface Candidate {
  readonly line: Line;
  readonly move: Move;
}

/** Whether something holds on a day. */
export function holdsOn({ since, until }: Days, day: Temporal.PlainDate): boolean {
  const on = String(day);
  return (since === undefined || since <= on) && (until === undefined || on <= until);
}

/** How sure one is of what an event of a day does. */
export function confidenceOf({ toConfirm }: Move, day: Temporal.PlainDate): Confidence {
  if (toConfirm === undefined) return 'read';
  return toConfirm === true || holdsOn(toConfirm, day) ? 'to-confirm' : 'read';
}

/** The detail that says for whom an event is; null when it is for everybody. */
export function subjectOf(event: Happening, { per }: Branch): string | null {
  const value = per === null ? null : event.details?.[per];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Ids of the events that an event says it answers or attacks. */
export function namedBy(event: Happening): readonly string[] {
  return ['decision', 'request']
    .map((name) => event.details?.[name])
    .filter((value) => typeof value === 'string');
}

/** What an event does to one line: its first move that holds; null when its state does not foresee it. */
export function moveOf(line: Line, event: Happening): Move | null {
  const found = line.branch.moves.find(
    (move) =>
      move.on === event.type &&
      move.from.includes(line.state) &&
      holdsOn(move, event.on) &&
      (move.when === undefined || says(event, move.when) === true) &&
      (move.about === undefined ||
        move.about === 'one-branch' ||
        says(event, move.about) !== false),
  );
  return found ?? null;
}

/** Null: the event does not say. */
function says(event: Happening, { detail, is }: DetailIs): boolean | null {
  const value = event.details?.[detail];
  if (value === undefined || value === null || value === '') return null;
  return is.some((one) => one === value);
}

/**
 * Of all the lines that foresee an event, those that it moves. What belongs to one branch moves the branch that the event
 * names, else the only one under way; where two are, none: nobody knows which.
 */
export function retained(found: readonly Candidate[], event: Happening): readonly Candidate[] {
  const all = found.filter((one) => !isNobody(one, found));
  const sure = all.filter(({ move }) => !isOpen(move, event));
  const open = all.filter(({ move }) => isOpen(move, event));
  const named = open.filter(({ line }) => namedBy(event).some((id) => line.events.includes(id)));
  const begun = open.filter(({ line }) => line.state !== null);
  const likely = [named, begun, open].find((some) => some.length > 0) ?? [];
  const branches = new Set(likely.map(({ line }) => line.branch.id));
  return branches.size === 1 ? [...sure, ...likely] : sure;
}

/** Where somebody of the branch foresees an event that names nobody, it begins nothing for nobody. */
function isNobody({ line }: Candidate, found: readonly Candidate[]): boolean {
  return (
    line.state === null &&
    found.some((other) => other.line.branch === line.branch && other.line.state !== null)
  );
}

function isOpen({ about }: Move, event: Happening): boolean {
  return about !== undefined && (about === 'one-branch' || says(event, about) === null);
}
