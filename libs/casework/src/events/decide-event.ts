import {
  insertEvent,
  markAnnulled,
  markCorrected,
  newId,
  type DossierFile,
  type EventRecord,
} from '@quantieme/persistence';
import { writeCaseEvent } from '@quantieme/law';
import type { Decider, Decision } from '../cases/follow-decision.ts';
import { eventUnknown, staleVersion } from '../cases/problems.ts';
import { DomainError } from '../domain-error.ts';
import type { Moment } from '../moment.ts';
import { readRecordedEvent, refuseDisorder } from './read-event.ts';

export interface Deciding extends Decider {
  readonly moment: Moment;
}

type EventDecision = Decision<EventRecord>;

/** Events in the order of their days, then of their recording. */
function inOrder(events: readonly EventRecord[]): readonly EventRecord[] {
  const compare = Temporal.PlainDate.compare;
  return events.toSorted(
    (one, other) => compare(one.event.on, other.event.on) || (one.id < other.id ? -1 : 1),
  );
}

function auditOf(action: string, record: EventRecord) {
  return { action, subjectKind: 'event', subjectId: record.id, dossierId: record.dossierId };
}

function withEvents(file: DossierFile, events: readonly EventRecord[]): DossierFile {
  refuseDisorder(file.events, events);
  return { ...file, events: inOrder(events) };
}

/** A new event. `body` is what was sent, and says by itself whether it is right. */
export function decideRecord(file: DossierFile, body: unknown, by: Deciding): EventDecision {
  const id = newId();
  const { event, proof } = readRecordedEvent(body, file, { today: by.moment.today, id });
  const record: EventRecord = {
    id,
    dossierId: file.dossier.id,
    event,
    proof,
    status: 'recorded',
    supersedes: null,
    supersededBy: null,
    correctionReason: null,
    annulReason: null,
    recordedBy: by.actorId,
    recordedAt: by.moment.now,
    version: 1,
  };
  return {
    file: withEvents(file, [...file.events, record]),
    change: { causeEvent: event.id },
    write: (sql) => insertEvent(sql, record),
    audit: [{ ...auditOf('event.record', record), after: writeCaseEvent(event) }],
    extra: record,
  };
}

interface WhichEvent {
  readonly eventId: string;
  /** The version read by whoever changes it; null in a preview, which changes nothing. */
  readonly version: number | null;
}

/** The event as it stands, if it is still the one that was read. */
function standing(file: DossierFile, { eventId, version }: WhichEvent): EventRecord {
  const record = file.events.find(({ id }) => id === eventId);
  if (record === undefined) throw eventUnknown();
  if (version !== null && record.version !== version) throw staleVersion();
  if (record.status !== 'recorded') throw alreadyChanged(record);
  return record;
}

/** The row that stands of an event once recorded: it may have been corrected since; null if it was annulled. */
export function standingEvent({ events }: DossierFile, eventId: string | null): string | null {
  const recorded = events.find(({ id }) => id === eventId);
  const found = events.find(
    ({ event, status }) => event.id === recorded?.event.id && status === 'recorded',
  );
  return found?.id ?? null;
}

function alreadyChanged({ status }: EventRecord): DomainError {
  if (status === 'annulled') {
    return new DomainError('conflict', 'event/annulled', {
      fr: 'Cet événement est annulé. Enregistrez-en un nouveau.',
      en: 'This event is annulled. Record a new one.',
    });
  }
  return new DomainError('conflict', 'event/corrected', {
    fr: 'Cet événement a déjà été corrigé. Ouvrez sa dernière version.',
    en: 'This event has already been corrected. Open its latest version.',
  });
}

function replaced(file: DossierFile, record: EventRecord): readonly EventRecord[] {
  return file.events.map((event) => (event.id === record.id ? record : event));
}

export interface Correction extends WhichEvent {
  readonly body: unknown;
  readonly reason: string;
}

/** A correction is a new row; the old one stays, marked. The engine keeps knowing both by the same id. */
export function decideCorrection(
  file: DossierFile,
  asked: Correction,
  by: Deciding,
): EventDecision {
  const old = standing(file, asked);
  const root = old.event.id;
  const { event, proof } = readRecordedEvent(asked.body, file, {
    today: by.moment.today,
    id: root,
  });
  const version = old.version + 1;
  const record: EventRecord = {
    ...old,
    id: newId(),
    event,
    proof,
    supersedes: old.id,
    correctionReason: asked.reason,
    recordedBy: by.actorId,
    recordedAt: by.moment.now,
    version,
  };
  const corrected: EventRecord = { ...old, status: 'corrected', supersededBy: record.id, version };
  return {
    file: withEvents(file, [...replaced(file, corrected), record]),
    change: { causeEvent: root },
    write: (sql) => Promise.all([insertEvent(sql, record), markCorrected(sql, corrected)]),
    audit: [
      {
        ...auditOf('event.correct', record),
        before: writeCaseEvent(old.event),
        after: writeCaseEvent(event),
        reason: asked.reason,
      },
    ],
    extra: record,
  };
}

export interface AnnulmentAsked extends WhichEvent {
  readonly reason: string;
}

/** An annulled event stays in the record and no longer counts. */
export function decideAnnulment(
  file: DossierFile,
  asked: AnnulmentAsked,
  by: Deciding,
): EventDecision {
  const old = standing(file, asked);
  const record: EventRecord = {
    ...old,
    status: 'annulled',
    annulReason: asked.reason,
    version: old.version + 1,
  };
  return {
    file: withEvents(file, replaced(file, record)),
    change: { causeEvent: old.event.id },
    write: (sql) => markAnnulled(sql, { record, by: by.actorId, at: by.moment.now }),
    audit: [
      {
        ...auditOf('event.annul', record),
        before: writeCaseEvent(old.event),
        reason: asked.reason,
      },
    ],
    extra: record,
  };
}
