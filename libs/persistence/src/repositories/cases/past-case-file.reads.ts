import type { FirmSql } from '../../sql-runner.ts';
import type { DossierFile, ServingOffice, UserName } from './case-records.ts';
import { OFFICES, USERS } from './case-file.reads.ts';
import { DEADLINE_COLUMNS, readDeadline, type DeadlineRow } from './stored-deadline.ts';
import {
  DOSSIER_COLUMNS,
  NOTE_COLUMNS,
  ORGANISATIONS_OF_DOSSIER,
  participantsIn,
  readDossier,
  readNote,
  readParticipant,
  type DossierRow,
  type NoteRow,
  type ParticipantRow,
} from './stored-dossier.ts';
import {
  DERIVED_COLUMNS,
  readDerivedEvent,
  readEvent,
  type DerivedEventRow,
  type EventRow,
} from './stored-event.ts';

/*
 * A row says today what it said at a moment ($3) when it has not changed since; otherwise the version of that moment
 * does. Both have the columns of the table, whatever was added to it since.
 */

type Kind = 'dossier' | 'deadline' | 'derived-event' | 'note' | 'participant';

const versionOf = (kind: Kind, table: string) => `
  SELECT (jsonb_populate_record(NULL::${table}, v.recorded)).* FROM case_versions v
   WHERE v.firm_id = $1 AND v.dossier_id = $2 AND v.kind = '${kind}' AND v.valid_from <= $3 AND v.valid_to > $3`;

const rowsThen = (kind: Kind, table: string) => `
  SELECT * FROM ${table} WHERE firm_id = $1 AND dossier_id = $2 AND updated_at <= $3
  UNION ALL ${versionOf(kind, table)}`;

const DOSSIER = `WITH kept AS (${versionOf('dossier', 'dossiers')}),
  d AS (SELECT * FROM kept
    UNION ALL SELECT * FROM dossiers WHERE firm_id = $1 AND id = $2 AND NOT EXISTS (SELECT FROM kept))
  SELECT ${DOSSIER_COLUMNS}, d.created_at FROM d ${ORGANISATIONS_OF_DOSSIER}`;

/** What was corrected or annulled later stood as recorded; a version is one more with each change. */
const EVENTS = `WITH known AS (
    SELECT e.*, CASE
        WHEN e.status = 'corrected' AND s.recorded_at > $3 THEN true
        WHEN e.status = 'annulled' AND e.annulled_at > $3 THEN true
        ELSE false END AS stood
      FROM events e LEFT JOIN events s ON s.firm_id = e.firm_id AND s.id = e.superseded_by
     WHERE e.firm_id = $1 AND e.dossier_id = $2 AND e.recorded_at <= $3)
  SELECT e.id, e.dossier_id, e.root_id, e.type, e.on_day, e.at, e.dates, e.details, e.proof,
    CASE WHEN e.stood THEN 'recorded' ELSE e.status END AS status, e.supersedes,
    CASE WHEN e.stood THEN NULL ELSE e.superseded_by END AS superseded_by, e.correction_reason,
    CASE WHEN e.stood THEN NULL ELSE e.annul_reason END AS annul_reason, e.recorded_by, e.recorded_at,
    CASE WHEN e.stood THEN e.version - 1 ELSE e.version END AS version
    FROM known e ORDER BY e.on_day, e.id`;

const PARTICIPANTS = participantsIn(`SELECT * FROM dossier_persons
    WHERE firm_id = $1 AND dossier_id = $2 AND joined_at <= $3
  UNION ALL ${versionOf('participant', 'dossier_persons')}`);

const DEADLINES = `SELECT ${DEADLINE_COLUMNS} FROM (${rowsThen('deadline', 'deadlines')}) d
  ORDER BY d.prudent_last_day, d.id`;

const DERIVED = `SELECT ${DERIVED_COLUMNS} FROM (${rowsThen('derived-event', 'derived_events')}) x
  ORDER BY x.on_day, x.key`;

const NOTES = `SELECT ${NOTE_COLUMNS} FROM (${rowsThen('note', 'notes')}) n ORDER BY n.id DESC`;

/** Changed since, before versions were kept: nobody can say any more what they said. */
const LOST = `SELECT count(*) AS lost FROM deadlines d
  WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.created_at <= $3 AND d.updated_at > $3
    AND NOT EXISTS (SELECT FROM case_versions v WHERE v.firm_id = d.firm_id AND v.dossier_id = d.dossier_id
      AND v.kind = 'deadline' AND v.record_id = d.id AND v.valid_from <= $3 AND v.valid_to > $3)`;

export interface PastDossier {
  readonly dossierId: string;
  readonly at: Temporal.Instant;
}

export interface PastDossierFile {
  /**
   * What was recorded then. Names of people and organisations are as they are today; the headline and the open questions
   * of the dossier follow from its deadlines and are today's.
   */
  readonly file: DossierFile;
  /** From when on the firm knew of the dossier. */
  readonly createdAt: Temporal.Instant;
  /** Deadlines that existed then, and whose state of then was not kept. */
  readonly lostDeadlines: number;
}

/** A dossier as it was recorded at a past moment, in one round trip if pipelined. Null: the firm has none such. */
export async function readPastDossierFile(
  sql: FirmSql,
  { dossierId, at }: PastDossier,
): Promise<PastDossierFile | null> {
  const which = [sql.scope.firmId, dossierId];
  const then = [...which, at];
  const [dossiers, participants, events, deadlines, derived, notes, users, offices, lost] =
    await Promise.all([
      sql.query<DossierRow & { readonly created_at: Temporal.Instant }>(DOSSIER, then),
      sql.query<ParticipantRow>(PARTICIPANTS, then),
      sql.query<EventRow>(EVENTS, then),
      sql.query<DeadlineRow>(DEADLINES, then),
      sql.query<DerivedEventRow>(DERIVED, then),
      sql.query<NoteRow>(NOTES, then),
      sql.query<UserName>(USERS, [sql.scope.firmId]),
      sql.query<ServingOffice>(OFFICES, [sql.scope.firmId]),
      sql.query<{ lost: number }>(LOST, then),
    ]);
  const [row] = dossiers;
  if (row === undefined) return null;
  const file = {
    dossier: readDossier(row),
    participants: participants.map(readParticipant),
    events: events.map(readEvent),
    deadlines: deadlines.map(readDeadline),
    derivedEvents: derived.map(readDerivedEvent),
    // Nothing is computed from the past.
    amendments: [],
    notes: notes.map(readNote),
    users: new Map(users.map((user) => [user.id, user])),
    offices,
  };
  return { file, createdAt: row.created_at, lostDeadlines: lost[0]?.lost ?? 0 };
}
