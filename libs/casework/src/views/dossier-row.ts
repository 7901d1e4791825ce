import type {
  DossierRow,
  DossierSummary,
  NextDeadlineView,
  PersonReference,
} from '@quantieme/contracts';
import type { DossierListRow, NextDeadlineRow } from '@quantieme/persistence';
import { nextDeadlineView } from './deadline-view.ts';
import { participantView, procedureReference } from './dossier-view.ts';
import { dayText, type Lens } from './lens.ts';

type Glance = Pick<Lens, 'language' | 'today'>;

const dayOf = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

/** The headline of a dossier, read beside it as JSON. */
export function nextOf(next: NextDeadlineRow | null, lens: Glance): NextDeadlineView | null {
  if (next === null) return null;
  const deadline = {
    ...next,
    startsOn: dayOf(next.startsOn),
    opensOn: dayOf(next.opensOn),
    lastDay: dayOf(next.lastDay),
    prudentLastDay: dayOf(next.prudentLastDay),
  };
  return nextDeadlineView(next.id, deadline, lens);
}

function reference(
  id: string | null,
  name: string | null,
  initials: string | null,
): PersonReference | null {
  return id === null ? null : { id, name: name ?? '', initials: initials ?? '' };
}

export function dossierSummary(row: DossierListRow, lens: Glance): DossierSummary {
  return {
    id: row.id,
    reference: row.reference,
    procedure: procedureReference(row.procedure, lens),
    label: row.label,
    status: row.status,
    clients: row.participants.map((participant) =>
      participantView({ ...participant, birthDate: dayOf(participant.birthDate) }),
    ),
    responsible: reference(row.responsibleId, row.responsibleName, row.responsibleInitials),
    paralegal: reference(row.paralegalId, row.paralegalName, row.paralegalInitials),
    tags: row.tags,
    nextDeadline: nextOf(row.next, lens),
    openedOn: String(row.openedOn),
    closedOn: dayText(row.closedOn),
  };
}

export function dossierRow(row: DossierListRow, lens: Glance): DossierRow {
  return {
    ...dossierSummary(row, lens),
    phase: row.phase,
    version: row.version,
    updatedAt: String(row.updatedAt),
  };
}
