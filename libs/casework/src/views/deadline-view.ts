import type {
  ChosenReadingView,
  CompletionClaimView,
  ComputedDeadlineView,
  DeadlineView,
  DoneProofView,
  NextDeadlineView,
  PendingView,
  PersonReference,
  ReadingView,
  SourceView,
  StepView,
  UndeterminedView,
} from '@quantieme/contracts';
import {
  statusOn,
  type Deadline,
  type Reading,
  type Step,
  type Undetermined,
} from '@quantieme/deadlines';
import { EVENT_TYPES, type SourceRef } from '@quantieme/law';
import type { DeadlineRecord, DoneProof, PendingChange, UserName } from '@quantieme/persistence';
import { dayText, daysLeft, momentText, say, sayOrNull, type Lens } from './lens.ts';

export function sourceView({ code, article, from, url }: SourceRef): SourceView {
  return { code, article, from, url };
}

export function sourceOrNull(source: SourceRef | null): SourceView | null {
  return source === null ? null : sourceView(source);
}

export function personReference(user: UserName | null): PersonReference | null {
  return user === null ? null : { id: user.id, name: user.name, initials: user.initials };
}

function stepView(step: Step, lens: Lens): StepView {
  const { kind, text, date, source } = step;
  return { kind, text: say(text, lens), date: dayText(date), source: sourceOrNull(source) };
}

function readingView(reading: Reading, deadline: Deadline, lens: Lens): ReadingView {
  return {
    name: reading.name,
    lastDay: dayText(reading.lastDay),
    expiresAt: momentText(reading.expiresAt, deadline.timeZone),
    authority: say(reading.authority, lens),
    court: reading.court,
    decidedOn: reading.decidedOn,
    source: sourceOrNull(reading.source),
  };
}

/** Words for a possible answer, from the declaration of the event it belongs to. */
function answerLabel(missing: Undetermined, value: string, lens: Lens): string {
  const event = missing.eventId === null ? null : lens.eventOf(missing.eventId);
  const declared = event === null ? undefined : EVENT_TYPES[event.type]?.details[missing.fact];
  const known = declared?.values?.find((candidate) => candidate.value === value);
  return known === undefined ? value : say(known.label, lens);
}

export function undeterminedView(missing: Undetermined, lens: Lens): UndeterminedView {
  return {
    fact: missing.fact,
    question: say(missing.question, lens),
    effect: say(missing.effect, lens),
    eventId: missing.eventId === null ? null : lens.eventIdOf(missing.eventId),
    kind: missing.kind,
    values: (missing.values ?? []).map((value) => ({
      value,
      label: answerLabel(missing, value, lens),
    })),
  };
}

/** A deadline as computed, with its whole derivation. */
export function computedDeadlineView(deadline: Deadline, lens: Lens): ComputedDeadlineView {
  const { timeZone, dependsOn } = deadline;
  return {
    key: deadline.key,
    rule: deadline.rule,
    ruleVersion: deadline.ruleVersion,
    label: say(deadline.label, lens),
    nature: deadline.nature,
    severity: deadline.severity,
    startsOn: dayText(deadline.startsOn),
    opensOn: dayText(deadline.opensOn),
    lastDay: dayText(deadline.lastDay),
    prudentLastDay: dayText(deadline.prudentLastDay),
    expiresAt: momentText(deadline.expiresAt, timeZone),
    prudentExpiresAt: momentText(deadline.prudentExpiresAt, timeZone),
    timeZone,
    precision: deadline.precision,
    status: statusOn(deadline, lens.today),
    outcomeReason: sayOrNull(deadline.outcomeReason, lens),
    daysLeft: daysLeft(deadline, lens.today),
    readings: deadline.readings.map((reading) => readingView(reading, deadline, lens)),
    steps: deadline.steps.map((step) => stepView(step, lens)),
    sources: deadline.sources.map(sourceView),
    effect: say(deadline.effect, lens),
    triggeredBy: lens.eventIdOf(deadline.triggeredBy),
    dependsOn: dependsOn === null ? null : lens.deadlineIdOf(dependsOn),
    undetermined: deadline.undetermined.map((missing) => undeterminedView(missing, lens)),
  };
}

function pendingView(
  pending: PendingChange | null,
  timeZone: string,
  lens: Lens,
): PendingView | null {
  if (pending?.state !== 'awaiting') return null;
  const { causeEvent } = pending;
  return {
    lastDay: dayText(pending.lastDay),
    prudentLastDay: dayText(pending.prudentLastDay),
    outcome: pending.outcome,
    requestedBy: lens.userOf(pending.requestedBy)?.name ?? null,
    requestedAt: momentText(pending.requestedAt, timeZone) ?? '',
    causeEvent: causeEvent === null ? null : lens.eventIdOf(causeEvent),
  };
}

function chosenReadingView(
  { chosenReading: chosen, deadline }: DeadlineRecord,
  lens: Lens,
): ChosenReadingView | null {
  if (chosen === null) return null;
  return {
    name: chosen.name,
    reason: chosen.reason,
    by: personReference(lens.userOf(chosen.by)),
    at: momentText(chosen.at, deadline.timeZone) ?? '',
  };
}

function doneProofView(proof: DoneProof | null): DoneProofView | null {
  return proof === null ? null : { ...proof, on: String(proof.on) };
}

function claimView(
  { doneClaim: claim, deadline }: DeadlineRecord,
  lens: Lens,
): CompletionClaimView | null {
  if (claim === null || deadline.outcome !== 'live') return null;
  return {
    doneOn: String(claim.on),
    by: personReference(lens.userOf(claim.by)),
    at: momentText(claim.at, deadline.timeZone) ?? '',
    note: claim.note,
    proof: doneProofView(claim.proof),
  };
}

/** A recorded deadline, with what people did about it. */
export function deadlineView(record: DeadlineRecord, lens: Lens): DeadlineView {
  const { deadline, done, pending } = record;
  return {
    ...computedDeadlineView(deadline, lens),
    id: record.id,
    dossierId: record.dossierId,
    assignee: personReference(lens.userOf(record.assigneeId)),
    doneOn: dayText(done?.on ?? null),
    doneBy: personReference(lens.userOf(done?.by ?? null)),
    doneNote: done?.note ?? null,
    doneProof: doneProofView(done?.proof ?? null),
    doneConfirmedBy: personReference(lens.userOf(done?.confirmation?.by ?? null)),
    awaitingSecond: claimView(record, lens),
    pending: deadline.outcome === 'live' ? pendingView(pending, deadline.timeZone, lens) : null,
    chosenReading: chosenReadingView(record, lens),
    version: record.version,
  };
}

export type SummarisedDeadline = Pick<
  Deadline,
  | 'rule'
  | 'label'
  | 'nature'
  | 'severity'
  | 'outcome'
  | 'startsOn'
  | 'opensOn'
  | 'lastDay'
  | 'prudentLastDay'
>;

export function nextDeadlineView(
  id: string,
  deadline: SummarisedDeadline,
  lens: Pick<Lens, 'language' | 'today'>,
): NextDeadlineView {
  return {
    id,
    rule: deadline.rule,
    label: say(deadline.label, lens),
    nature: deadline.nature,
    severity: deadline.severity,
    status: statusOn(deadline, lens.today),
    opensOn: dayText(deadline.opensOn),
    lastDay: dayText(deadline.lastDay),
    prudentLastDay: dayText(deadline.prudentLastDay),
    daysLeft: daysLeft(deadline, lens.today),
  };
}
