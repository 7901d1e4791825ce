import { timeZoneOf } from '@quantieme/calendar';
import type {
  DossierSummary,
  DossierView,
  NoteView,
  ParticipantView,
  ProcedureReference,
} from '@quantieme/contracts';
import { PROCEDURES, TITLES_REQUESTED, type Text } from '@quantieme/law';
import type { DossierFile, NoteRecord, ParticipantRecord } from '@quantieme/persistence';
import { recordedAid } from '../dossiers/recorded-aid.ts';
import { appointmentView } from './appointment-view.ts';
import { authoritiesView } from './authorities-view.ts';
import {
  deadlineView,
  nextDeadlineView,
  personReference,
  undeterminedView,
} from './deadline-view.ts';
import { derivedEventView, eventView } from './event-view.ts';
import { eventsInForce } from './events-in-force.ts';
import { dayText, momentText, say, type Lens } from './lens.ts';
import { displayName, initialsOf } from './person-name.ts';
import { progressView } from './progress-view.ts';

type Labelled = Readonly<Record<string, { readonly label: Text }>>;

function referenceIn(
  registry: Labelled,
  id: string,
  lens: Pick<Lens, 'language'>,
): ProcedureReference {
  const declared = registry[id];
  return { id, label: declared === undefined ? id : say(declared.label, lens) };
}

export function procedureReference(id: string, lens: Pick<Lens, 'language'>): ProcedureReference {
  return referenceIn(PROCEDURES, id, lens);
}

export function participantView(participant: Omit<ParticipantRecord, 'place'>): ParticipantView {
  return {
    id: participant.id,
    displayName: displayName(participant),
    initials: initialsOf(participant),
    birthYear: participant.birthDate?.year ?? null,
    nationalities: participant.nationalities,
    role: participant.role,
  };
}

export function noteView(note: NoteRecord, timeZone: string, lens: Lens): NoteView {
  return {
    id: note.id,
    body: note.body,
    author: personReference(lens.userOf(note.authorId)),
    createdAt: momentText(note.createdAt, timeZone) ?? '',
    version: note.version,
  };
}

function summaryOf(file: DossierFile, lens: Lens): DossierSummary {
  const { dossier, deadlines } = file;
  const next = deadlines.find(({ id }) => id === dossier.nextDeadlineId);
  return {
    id: dossier.id,
    reference: dossier.reference,
    procedure: procedureReference(dossier.procedure, lens),
    label: dossier.label,
    status: dossier.status,
    clients: file.participants.map(participantView),
    responsible: personReference(lens.userOf(dossier.responsibleId)),
    paralegal: personReference(lens.userOf(dossier.paralegalId)),
    tags: dossier.tags,
    nextDeadline: next === undefined ? null : nextDeadlineView(next.id, next.deadline, lens),
    openedOn: String(dossier.openedOn),
    closedOn: dayText(dossier.closedOn),
  };
}

/** Everything the page of a dossier shows, in one answer. */
export function dossierView(file: DossierFile, lens: Lens): DossierView {
  const { dossier } = file;
  const timeZone = timeZoneOf(dossier.territory);
  const title = dossier.titleRequested;
  return {
    ...summaryOf(file, lens),
    territory: dossier.territory,
    residence: dossier.residence,
    titleRequested: title === null ? null : referenceIn(TITLES_REQUESTED, title, lens),
    prefecture: dossier.prefecture,
    court: dossier.court,
    legalAid: recordedAid(eventsInForce(file), dossier.legalAid) ?? 'none',
    facts: dossier.facts,
    events: file.events.map((record) => eventView(record, timeZone, lens)),
    derivedEvents: file.derivedEvents.map(({ event }) => derivedEventView(event, lens)),
    deadlines: file.deadlines
      .filter(({ withdrawn }) => !withdrawn)
      .map((record) => deadlineView(record, lens)),
    notes: file.notes.map((note) => noteView(note, timeZone, lens)),
    undetermined: dossier.undetermined.map((missing) => undeterminedView(missing, lens)),
    progress: progressView(file, lens),
    appointment: appointmentView(file, lens),
    documents: null,
    activity: null,
    authorities: authoritiesView(file, lens),
    version: dossier.version,
    today: String(lens.today),
    knownAt: null,
  };
}
