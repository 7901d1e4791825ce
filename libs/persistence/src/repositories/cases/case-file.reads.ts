import type { FirmSql } from '../../sql-runner.ts';
import { adoptedAmendments } from '../law/law-changes.repository.ts';
import type {
  DossierFile,
  EventRecord,
  RecordedCase,
  ServingOffice,
  UserName,
} from './case-records.ts';
import {
  DEADLINE_COLUMNS,
  readDeadline,
  WORDLESS_COLUMNS,
  type DeadlineRow,
} from './stored-deadline.ts';
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

const DOSSIERS = `SELECT ${DOSSIER_COLUMNS} FROM dossiers d ${ORGANISATIONS_OF_DOSSIER}
  WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.id`;

const LOCKED_DOSSIERS = `${DOSSIERS} FOR UPDATE OF d`;

const EVENTS = `SELECT ${EVENT_COLUMNS} FROM events e
  WHERE e.firm_id = $1 AND e.dossier_id = ANY($2::uuid[]) ORDER BY e.on_day, e.id`;

const deadlinesSql = (columns: string) => `SELECT ${columns} FROM deadlines d
  WHERE d.firm_id = $1 AND d.dossier_id = ANY($2::uuid[]) ORDER BY d.prudent_last_day, d.id`;
const DEADLINES = deadlinesSql(DEADLINE_COLUMNS);
const WORDLESS_DEADLINES = deadlinesSql(WORDLESS_COLUMNS);

const DERIVED = `SELECT x.dossier_id, ${DERIVED_COLUMNS} FROM derived_events x
  WHERE x.firm_id = $1 AND x.dossier_id = ANY($2::uuid[]) ORDER BY x.on_day, x.key`;

const NOTES = `SELECT ${NOTE_COLUMNS} FROM notes n
  WHERE n.firm_id = $1 AND n.dossier_id = $2 ORDER BY n.id DESC`;

export const OFFICES = `SELECT o.id, o.kind, o.name, o.serves FROM organisations o
  WHERE o.firm_id = $1 AND o.archived_at IS NULL AND cardinality(o.serves) > 0 ORDER BY o.name, o.id`;

export const USERS = 'SELECT u.id, u.name, u.initials FROM users u WHERE u.firm_id = $1';

export interface WhichCases {
  readonly dossierIds: readonly string[];
  /**
   * Hold the dossiers until the end of the transaction: whoever changes their deadlines comes one at a time. They are
   * taken in order of id, so that two who want several never wait for each other.
   */
  readonly lock?: boolean;
  /** Deadlines without their words and proofs, which are nine tenths of them; no date depends on those. */
  readonly wordless?: boolean;
}

type OfDossier<Row> = Row & { readonly dossier_id: string };

/**
 * What a computation needs of these dossiers, in order of id: six statements asked at once, however many dossiers.
 * Those the firm does not have are left out.
 */
export async function readCases(
  sql: FirmSql,
  { dossierIds, lock = false, wordless = false }: WhichCases,
): Promise<readonly RecordedCase[]> {
  const which = [sql.scope.firmId, [...dossierIds]];
  const [dossiers, participants, events, deadlines, derived, amendments] = await Promise.all([
    sql.query<DossierRow>(lock ? LOCKED_DOSSIERS : DOSSIERS, which),
    sql.query<OfDossier<ParticipantRow>>(PARTICIPANTS, which),
    sql.query<EventRow>(EVENTS, which),
    sql.query<DeadlineRow>(wordless ? WORDLESS_DEADLINES : DEADLINES, which),
    sql.query<OfDossier<DerivedEventRow>>(DERIVED, which),
    adoptedAmendments(sql),
  ]);
  const participantsOf = byDossier(participants);
  const eventsOf = byDossier(events);
  const deadlinesOf = byDossier(deadlines);
  const derivedOf = byDossier(derived);
  return dossiers.map((row) => ({
    dossier: readDossier(row),
    participants: participantsOf(row.id).map(readParticipant),
    events: eventsOf(row.id).map(readEvent),
    deadlines: deadlinesOf(row.id).map(readDeadline),
    derivedEvents: derivedOf(row.id).map(readDerivedEvent),
    amendments,
  }));
}

function byDossier<Row extends { readonly dossier_id: string }>(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, (row) => row.dossier_id);
  return (dossierId: string): readonly Row[] => groups.get(dossierId) ?? [];
}

export interface WhichDossier {
  readonly dossierId: string;
  readonly lock?: boolean;
}

/**
 * Everything recorded of a dossier, asked for at once: on a pipelined connection this is one round trip.
 * Null when the firm has no such dossier.
 */
export async function readDossierFile(
  sql: FirmSql,
  { dossierId, lock = false }: WhichDossier,
): Promise<DossierFile | null> {
  const { firmId } = sql.scope;
  const [[recorded], notes, users, offices] = await Promise.all([
    readCases(sql, { dossierIds: [dossierId], lock }),
    sql.query<NoteRow>(NOTES, [firmId, dossierId]),
    sql.query<UserName>(USERS, [firmId]),
    sql.query<ServingOffice>(OFFICES, [firmId]),
  ]);
  if (recorded === undefined) return null;
  return {
    ...recorded,
    notes: notes.map(readNote),
    users: new Map(users.map((user) => [user.id, user])),
    offices,
  };
}

/** Standing events of every dossier in which the person is the client. */
export async function eventsOfClient(
  sql: FirmSql,
  personId: string,
): Promise<readonly EventRecord[]> {
  const rows = await sql.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events e
       JOIN dossier_persons dp ON dp.firm_id = e.firm_id AND dp.dossier_id = e.dossier_id
      WHERE e.firm_id = $1 AND dp.person_id = $2 AND dp.role = 'client' AND e.status = 'recorded'
      ORDER BY e.on_day, e.id`,
    [sql.scope.firmId, personId],
  );
  return rows.map(readEvent);
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
