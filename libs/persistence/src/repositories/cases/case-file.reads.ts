import type { FirmSql } from '../../sql-runner.ts';
import type {
  DossierFile,
  DossierRecord,
  NoteRecord,
  ParticipantRecord,
  UserName,
} from './case-records.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from './stored-deadline.ts';
import { readDossier, type DossierRow } from './stored-dossier.ts';
import {
  EVENT_COLUMNS,
  readDerivedEvent,
  readEvent,
  type DerivedEventRow,
  type EventRow,
} from './stored-event.ts';

const DOSSIER = `SELECT d.id, d.reference, d.procedure, d.label, d.status, d.territory, d.residence, d.departement,
  d.responsible_id, d.paralegal_id, d.prefecture_id, p.name AS prefecture_name, d.court_id, c.name AS court_name,
  d.title_requested, d.legal_aid, d.tags, d.facts, d.undetermined, d.next_deadline_id, d.opened_on, d.closed_on,
  d.version
  FROM dossiers d
  LEFT JOIN organisations p ON p.firm_id = d.firm_id AND p.id = d.prefecture_id
  LEFT JOIN organisations c ON c.firm_id = d.firm_id AND c.id = d.court_id
  WHERE d.firm_id = $1 AND d.id = $2`;

const PARTICIPANTS = `SELECT p.id, p.family_name, p.given_names, p.birth_date, p.nationalities, dp.role
  FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
  WHERE dp.firm_id = $1 AND dp.dossier_id = $2 ORDER BY dp.position, p.id`;

const EVENTS = `SELECT ${EVENT_COLUMNS} FROM events e
  WHERE e.firm_id = $1 AND e.dossier_id = $2 ORDER BY e.on_day, e.id`;

const DEADLINES = `SELECT ${DEADLINE_COLUMNS} FROM deadlines d
  WHERE d.firm_id = $1 AND d.dossier_id = $2 ORDER BY d.prudent_last_day, d.id`;

const DERIVED = `SELECT x.id, x.key, x.type, x.label, x.on_day, x.earliest_on, x.latest_on, x.from_deadline, x.source,
  x.born_at
  FROM derived_events x WHERE x.firm_id = $1 AND x.dossier_id = $2 ORDER BY x.on_day, x.key`;

const NOTES = `SELECT n.id, n.body, n.author_id, n.created_at, n.version FROM notes n
  WHERE n.firm_id = $1 AND n.dossier_id = $2 ORDER BY n.id DESC`;

const USERS = 'SELECT u.id, u.name, u.initials FROM users u WHERE u.firm_id = $1';

interface ParticipantRow extends Omit<
  ParticipantRecord,
  'familyName' | 'givenNames' | 'birthDate'
> {
  readonly family_name: string;
  readonly given_names: string;
  readonly birth_date: Temporal.PlainDate | null;
}

interface NoteRow {
  readonly id: string;
  readonly body: string;
  readonly author_id: string;
  readonly created_at: Temporal.Instant;
  readonly version: number;
}

function readParticipant(row: ParticipantRow): ParticipantRecord {
  return {
    id: row.id,
    familyName: row.family_name,
    givenNames: row.given_names,
    birthDate: row.birth_date,
    nationalities: row.nationalities,
    role: row.role,
  };
}

function readNote(row: NoteRow): NoteRecord {
  return {
    id: row.id,
    body: row.body,
    authorId: row.author_id,
    createdAt: row.created_at,
    version: row.version,
  };
}

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
  const [dossiers, participants, events, deadlines, derived, notes, users] = await Promise.all([
    sql.query<DossierRow>(lock ? LOCKED_DOSSIER : DOSSIER, which),
    sql.query<ParticipantRow>(PARTICIPANTS, which),
    sql.query<EventRow>(EVENTS, which),
    sql.query<DeadlineRow>(DEADLINES, which),
    sql.query<DerivedEventRow>(DERIVED, which),
    sql.query<NoteRow>(NOTES, which),
    sql.query<UserName>(USERS, [sql.scope.firmId]),
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
