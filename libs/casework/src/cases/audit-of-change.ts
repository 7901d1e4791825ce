import type {
  AuditEntry,
  DeadlineRecord,
  DerivedEventRecord,
  RecordedCase,
} from '@quantieme/persistence';
import { birthsOf } from './births.ts';
import type { Recomputation } from './recomputation.ts';

/** What the audit keeps of a deadline. */
function trace(record: DeadlineRecord): object {
  const { deadline, pending, done, doneClaim, assigneeId, chosenReading } = record;
  return {
    rule: deadline.rule,
    ruleVersion: deadline.ruleVersion,
    startsOn: deadline.startsOn,
    opensOn: deadline.opensOn,
    lastDay: deadline.lastDay,
    prudentLastDay: deadline.prudentLastDay,
    outcome: deadline.outcome,
    pending: pending === null ? null : { state: pending.state, lastDay: pending.lastDay },
    doneOn: done?.on ?? null,
    doneProof: done?.proof ?? null,
    doneConfirmedBy: done?.confirmation?.by ?? null,
    claimedOn: doneClaim?.on ?? null,
    assigneeId,
    chosenReading: chosenReading?.name ?? null,
  };
}

function actionOn(before: DeadlineRecord, after: DeadlineRecord): string {
  if (before.pending === null && after.pending !== null) return 'deadline.hold';
  if (before.deadline.outcome === 'live' && after.deadline.outcome !== 'live')
    return 'deadline.end';
  if (String(before.deadline.lastDay) !== String(after.deadline.lastDay)) return 'deadline.move';
  return 'deadline.update';
}

function deadlineEntry(before: DeadlineRecord | undefined, after: DeadlineRecord): AuditEntry {
  const subject = { subjectKind: 'deadline', subjectId: after.id, dossierId: after.dossierId };
  if (before === undefined) return { action: 'deadline.create', ...subject, after: trace(after) };
  return {
    action: actionOn(before, after),
    ...subject,
    before: trace(before),
    after: trace(after),
  };
}

/** A choice falls with its reading: texts, courts or facts have made it disappear. */
function droppedChoice(
  before: DeadlineRecord | undefined,
  after: DeadlineRecord,
): readonly AuditEntry[] {
  const chosen = before?.chosenReading ?? null;
  const isOffered = after.deadline.readings.some(({ name }) => name === chosen?.name);
  if (chosen === null || isOffered) return [];
  const subject = { subjectKind: 'deadline', subjectId: after.id, dossierId: after.dossierId };
  return [{ action: 'deadline.reading-dropped', ...subject, before: chosen }];
}

function birthEntry({ id, event }: DerivedEventRecord, dossierId: string): AuditEntry {
  const after = { type: event.type, on: event.on, key: event.key };
  return {
    action: 'derived-event.born',
    subjectKind: 'derived-event',
    subjectId: id,
    dossierId,
    after,
  };
}

/** What a recomputation did, deadline by deadline and birth by birth. */
export function auditOfChange(
  file: RecordedCase,
  { changed, derivedEvents }: Recomputation,
): readonly AuditEntry[] {
  const before = new Map(file.deadlines.map((record) => [record.id, record]));
  return [
    ...changed.map((record) => deadlineEntry(before.get(record.id), record)),
    ...changed.flatMap((record) => droppedChoice(before.get(record.id), record)),
    ...birthsOf(file, derivedEvents).map((record) => birthEntry(record, file.dossier.id)),
  ];
}
