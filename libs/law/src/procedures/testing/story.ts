import type { Happening } from '../moves.ts';
import type { ProcedureDefinition } from '../procedure.ts';
import { progressOf, type Progress } from '../progress.ts';

/** An event in a story: what, when, and what it says. */
export type Told = readonly [type: string, on: string, details?: Readonly<Record<string, unknown>>];

const happening = ([type, on, details = {}]: Told, index: number): Happening => ({
  id: `e${index + 1}`,
  type,
  on: Temporal.PlainDate.from(on),
  at: null,
  details,
});

/** Where a story leaves its dossier on a day; events are named `e1`, `e2`… in the order of telling. */
export function told(procedure: ProcedureDefinition, today: string, ...events: Told[]): Progress {
  return progressOf(procedure, events.map(happening), Temporal.PlainDate.from(today));
}

/** Branches under way, as `branch: state`, or `branch (whose): state`. */
export function standings(
  procedure: ProcedureDefinition,
  today: string,
  ...events: Told[]
): readonly string[] {
  return told(procedure, today, ...events).standings.map(({ branch, subject, state }) =>
    subject === null ? `${branch}: ${state.id}` : `${branch} (${subject}): ${state.id}`,
  );
}

/** What brought each state of one branch, as `day event → state`. */
export function course({ history }: Progress, branch: string): readonly string[] {
  return history
    .filter((one) => one.branch === branch && one.from !== one.to)
    .map(({ on, type, to }) => `${String(on)} ${type} → ${to}`);
}
