import { timeZoneOf } from '@quantieme/calendar';
import { historyProblems, readCaseEvent, type CaseEvent, type Problem } from '@quantieme/law';
import type { DossierFile, EventRecord, Proof } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

/** Throws one error that names every field, or nothing when there is nothing to say. */
export function refuseProblems(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw invalid([first, ...others]);
}

export interface EventRead {
  readonly event: CaseEvent;
  readonly proof: Proof | null;
}

/** The event of a body that is to be recorded: every date and detail known, nothing ahead of today. */
export function readRecordedEvent(
  body: unknown,
  file: Pick<DossierFile, 'dossier'>,
  { today, id }: { readonly today: Temporal.PlainDate; readonly id: string },
): EventRead {
  const read = readCaseEvent(body, {
    today,
    id,
    strictDetails: true,
    allowFuture: false,
    timeZone: timeZoneOf(file.dossier.territory),
  });
  if (read.ok) return { event: read.event, proof: read.proof };
  refuseProblems(read.problems);
  throw new Error('An event was refused without a reason');
}

const liveEvents = (records: readonly EventRecord[]) =>
  records.filter(({ status }) => status === 'recorded').map(({ event }) => event);

/**
 * Refuses a change after which events would contradict each other: one before the one it depends on, two judgments on
 * one decision. What was already so before is no reason to refuse something else.
 */
export function refuseDisorder(
  before: readonly EventRecord[],
  after: readonly EventRecord[],
): void {
  const known = new Set(historyProblems(liveEvents(before)).map(({ detail }) => detail.fr));
  const found = historyProblems(liveEvents(after)).filter(({ detail }) => !known.has(detail.fr));
  refuseProblems(
    found.map((problem) => ({
      ...problem,
      pointer: `/${problem.pointer.split('/').slice(3).join('/')}`,
    })),
  );
}
