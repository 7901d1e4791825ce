import { canonicalOrder } from '../events/canonical-order.ts';
import type { Actor, EventTypeDeclaration } from '../events/declaration.ts';
import { eventType } from '../events/registry.ts';
import type { ChecklistId } from './checklist-ids.ts';
import { isDone } from './done-steps.ts';
import type { LetterId } from './letter-ids.ts';
import {
  confidenceOf,
  holdsOn,
  moveOf,
  namedBy,
  retained,
  subjectOf,
  type Candidate,
  type Happening,
  type Line,
} from './moves.ts';
import type {
  Advice,
  Confidence,
  NextStep,
  ProcedureDefinition,
  State,
  Watch,
} from './procedure.ts';

type Day = Temporal.PlainDate;

/** Where a branch stands. */
export interface Standing {
  readonly branch: string;
  /** Whose it is, where a branch has one state for each person; null = everybody, or nobody named. */
  readonly subject: string | null;
  readonly state: State;
  /** Day and event that brought it; null = where every dossier starts. */
  readonly since: Day | null;
  readonly by: string | null;
}

/** What an event brought. */
export interface Passage {
  readonly event: string;
  readonly type: string;
  readonly on: Day;
  readonly branch: string;
  readonly subject: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly opens: readonly string[];
  readonly ends: readonly string[];
  readonly confidence: Confidence;
}

export interface Unforeseen {
  readonly event: string;
  readonly type: string;
  /**
   * `state`: not foreseen where the procedure stands; `procedure`: another procedure's; `which-branch`: two branches
   * foresee it and it does not say which.
   */
  readonly reason: 'state' | 'procedure' | 'which-branch';
}

/** An event that the present state foresees. */
export interface Possible {
  readonly type: string;
  readonly by: readonly Actor[];
  readonly dates: EventTypeDeclaration['dates'] | null;
  readonly branch: string;
  readonly subject: string | null;
  /** States that it may lead to, according to what it says. */
  readonly leadsTo: readonly string[];
  readonly opens: readonly string[];
  readonly confidence: Confidence;
}

export interface Progress {
  readonly standings: readonly Standing[];
  readonly history: readonly Passage[];
  /** Events of this procedure that change no state. */
  readonly accompanying: readonly string[];
  readonly unforeseen: readonly Unforeseen[];
  /** Events that lie ahead of the day. */
  readonly ahead: readonly string[];
  readonly possible: readonly Possible[];
  readonly next: readonly (NextStep & { readonly branch: string })[];
  readonly documents: readonly ChecklistId[];
  readonly letters: readonly LetterId[];
  readonly advice: readonly Advice[];
  readonly watches: readonly Watch[];
}

interface Course {
  readonly lines: readonly Line[];
  readonly history: readonly Passage[];
  readonly accompanying: readonly string[];
  readonly unforeseen: readonly Unforeseen[];
  readonly ahead: readonly string[];
}

/**
 * Where a dossier stands in its procedure, how it came there and what is foreseen next.
 *
 * Events are replayed by legal date, whatever the order of recording. One that the state does not foresee is kept and
 * shown; it is never an error. Births of silence are given among the events, as the computation of deadlines dates them.
 *
 * @param today what lies after it has not happened, unless the event announces it (an appointment received)
 */
export function progressOf(
  procedure: ProcedureDefinition,
  events: readonly Happening[],
  today: Day,
): Progress {
  const start: Course = {
    lines: procedure.branches.map((branch) => ({
      branch,
      subject: null,
      state: branch.initial,
      since: null,
      by: null,
      events: [],
    })),
    history: [],
    accompanying: [],
    unforeseen: [],
    ahead: [],
  };
  const ordered = canonicalOrder(events);
  const course = ordered.reduce((now, event) => follow(procedure, now, event, today), start);
  const { lines, ...replayed } = course;
  const happened = ordered.filter(({ on }) => Temporal.PlainDate.compare(on, today) <= 0);
  return { ...replayed, ...outlook(lines, happened, today) };
}

function follow(
  procedure: ProcedureDefinition,
  course: Course,
  event: Happening,
  today: Day,
): Course {
  const lines = withSubject(course.lines, event);
  const foreseen = lines.flatMap((line): readonly Candidate[] => {
    if (!concerns(line, event)) return [];
    const move = moveOf(line, event);
    return move === null ? [] : [{ line, move }];
  });
  const isAhead = Temporal.PlainDate.compare(event.on, today) > 0;
  const found = isAhead ? foreseen.filter(isAnnounced) : foreseen;
  if (isAhead && found.length === 0) return { ...course, ahead: [...course.ahead, event.id] };
  const taken = retained(found, event);
  if (taken.length === 0) return aside(procedure, course, event, found.length > 0);
  const moved = new Map(taken.map((one) => [one.line, after(one, event)]));
  return {
    ...course,
    lines: lines.map((line) => moved.get(line) ?? line),
    history: [...course.history, ...taken.map((one) => passage(one, event))],
  };
}

/** A person named for the first time stands where everybody stood. */
function withSubject(lines: readonly Line[], event: Happening): readonly Line[] {
  return lines.flatMap((line) => {
    const subject = subjectOf(event, line.branch);
    const foresees = line.branch.moves.some(({ on }) => on === event.type);
    if (line.subject !== null || subject === null || !foresees) return [line];
    const known = lines.some((one) => one.branch === line.branch && one.subject === subject);
    return known ? [line] : [line, { ...line, subject }];
  });
}

function concerns(line: Line, event: Happening): boolean {
  const subject = subjectOf(event, line.branch);
  return subject === null || line.subject === subject;
}

const isAnnounced = ({ move }: Candidate): boolean => move.announced === true;

function after({ line, move }: Candidate, event: Happening): Line {
  const events = [...line.events, event.id, ...namedBy(event)];
  if (move.to === undefined || move.to === line.state) return { ...line, events };
  return { ...line, state: move.to, since: event.on, by: event.id, events };
}

function passage({ line, move }: Candidate, event: Happening): Passage {
  return {
    event: event.id,
    type: event.type,
    on: event.on,
    branch: line.branch.id,
    subject: line.subject,
    from: line.state,
    to: move.to ?? line.state ?? '',
    opens: move.opens ?? [],
    ends: move.ends ?? [],
    confidence: confidenceOf(move, event.on),
  };
}

function aside(
  procedure: ProcedureDefinition,
  course: Course,
  { id, type }: Happening,
  ambiguous: boolean,
): Course {
  const moves = procedure.branches.some((branch) => branch.moves.some(({ on }) => on === type));
  const own = eventType(type)?.procedures.includes(procedure.id) ?? false;
  if (!moves && own) return { ...course, accompanying: [...course.accompanying, id] };
  const inState = ambiguous ? 'which-branch' : 'state';
  const reason = moves ? inState : 'procedure';
  return { ...course, unforeseen: [...course.unforeseen, { event: id, type, reason }] };
}

function outlook(lines: readonly Line[], happened: readonly Happening[], today: Day) {
  const standings = lines.flatMap(standing);
  const live = standings.filter(({ state }) => !state.final);
  const next = live.flatMap(({ branch, state, since }) =>
    state.next
      .filter((step) => holdsOn(step, today) && !isDone(step, since, happened))
      .map((step) => ({ ...step, branch })),
  );
  const letters = next.map(({ letter }) => letter).filter((letter) => letter !== null);
  return {
    standings,
    next,
    possible: lines.flatMap((line) => possible(line, today)),
    documents: [...new Set(live.flatMap(({ state }) => state.documents))],
    letters: [...new Set(letters)],
    advice: live.flatMap(({ state }) => state.advice.filter((one) => holdsOn(one, today))),
    watches: live.flatMap(({ state }) => state.watches),
  };
}

function standing({ branch, subject, state, since, by }: Line): readonly Standing[] {
  const found = state === null ? undefined : branch.states[state];
  return found ? [{ branch: branch.id, subject, state: found, since, by }] : [];
}

function possible({ branch, subject, state }: Line, today: Day): readonly Possible[] {
  const open = branch.moves.filter((move) => move.from.includes(state) && holdsOn(move, today));
  return [...Map.groupBy(open, ({ on }) => on)].map(([type, moves]) => ({
    type,
    by: eventType(type)?.causedBy ?? [],
    dates: eventType(type)?.dates ?? null,
    branch: branch.id,
    subject,
    leadsTo: [...new Set(moves.map(({ to }) => to ?? state).filter((to) => to !== null))],
    opens: [...new Set(moves.flatMap(({ opens }) => opens ?? []))],
    confidence: moves.every((move) => confidenceOf(move, today) === 'read') ? 'read' : 'to-confirm',
  }));
}
