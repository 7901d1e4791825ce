import type { FirmSql } from '../../sql-runner.ts';
import { adoptedAmendments } from '../law/law-changes.repository.ts';
import type { DossierFile, DossierRecord, UserName } from './case-records.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from './stored-deadline.ts';
import {
  DOSSIER_COLUMNS,
  NOTE_COLUMNS,
  ORGANISATIONS_OF_DOSSIER,
  PARTICIPANTS,
  readDossier,
  readNote,
  readParticipant,
  type DossierRow,
  type NoteRow,
  type ParticipantRow,
} from './stored-dossier.ts';
import {
  DERIVED_COLUMNS,
  EVENT_COLUMNS,
  readDerivedEvent,
  readEvent,
  type DerivedEventRow,
  type EventRow,
} from './stored-event.ts';

const DOSSIER = `SELECT ${DOSSIER_COLUMNS} FROM dossiers d ${ORGANISATIONS_OF_DOSSIER}
  WHERE d.firm_id = $1 AND d.id = $2`;

const EVENTS = `SELECT ${EVENT_COLUMNS} FROM events e
  WHERE e.firm_id = $1 AND e.dossier_id = $2 ORDER BY e.on_day, e.id`;

const DEADLINES = `SELECT ${DEADLINE_COLUMNS} FROM deadlines d
  WHERE d.firm_id = $1 AND d.dossier_id = $2 ORDER BY d.prudent_last_day, d.id`;

const DERIVED = `SELECT ${DERIVED_COLUMNS} FROM derived_events x WHERE x.firm_id = $1 AND x.dossier_id = $2 ORDER BY x.on_day, x.key`;

const NOTES = `SELECT ${NOTE_COLUMNS} FROM notes n
  WHERE n.firm_id = $1 AND n.dossier_id = $2 ORDER BY n.id DESC`;

export const USERS = 'SELECT u.id, u.name, u.initials FROM users u WHERE u.firm_id = $1';

export interface WhichDossier {
  readonly dossierId: string;
  /** Hold the dossier until the end of the transaction: whoever changes its deadlines comes one at a time. */
  readonly lock?: boolean;
}

const LOCKED_DOSSIER = `${DOSSIER} FOR UPDATE OF d`;

/**
 * Everything recorded of a dossier, asked for at once: on a pipelined connection this is one round trip.
 * Null when the firm has no such dossier.
 */
export async function readDossierFile(
  sql: FirmSql,
  { dossierId, lock = false }: WhichDossier,
): Promise<DossierFile | null> {
  const which = [sql.scope.firmId, dossierId];
  const [dossiers, participants, events, deadlines, derived, notes, users, amendments] =
    await Promise.all([
      sql.query<DossierRow>(lock ? LOCKED_DOSSIER : DOSSIER, which),
      sql.query<ParticipantRow>(PARTICIPANTS, which),
      sql.query<EventRow>(EVENTS, which),
      sql.query<DeadlineRow>(DEADLINES, which),
      sql.query<DerivedEventRow>(DERIVED, which),
      sql.query<NoteRow>(NOTES, which),
      sql.query<UserName>(USERS, [sql.scope.firmId]),
      adoptedAmendments(sql),
    ]);
  const [row] = dossiers;
  if (row === undefined) return null;
  const dossier: DossierRecord = readDossier(row);
  return {
    dossier,
    participants: participants.map(readParticipant),
    events: events.map(readEvent),
    deadlines: deadlines.map(readDeadline),
    derivedEvents: derived.map(readDerivedEvent),
    notes: notes.map(readNote),
    users: new Map(users.map((user) => [user.id, user])),
    amendments,
  };
}

/** The dossier a deadline belongs to, or null when the firm has no such deadline. */
export async function dossierOfDeadline(sql: FirmSql, deadlineId: string): Promise<string | null> {
  const [row] = await sql.query<{ dossier_id: string }>(
    'SELECT d.dossier_id FROM deadlines d WHERE d.firm_id = $1 AND d.id = $2',
    [sql.scope.firmId, deadlineId],
  );
  return row?.dossier_id ?? null;
}

/** Names of everybody who has ever been of the firm. */
export function usersOfFirm(sql: FirmSql): Promise<readonly UserName[]> {
  return sql.query<UserName>(USERS, [sql.scope.firmId]);
}
