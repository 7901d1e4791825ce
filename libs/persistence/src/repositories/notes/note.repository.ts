import type { FirmSql } from '../../sql-runner.ts';
import type { NoteRecord } from '../cases/case-records.ts';

const COLUMNS = `n.id, n.body, n.author_id AS "authorId", n.created_at AS "createdAt", n.version`;

export interface NotePageRequest {
  readonly dossierId: string;
  /** Id of the last note already seen; notes come newest first. */
  readonly before: string | null;
  readonly limit: number;
}

export function listNotes(
  sql: FirmSql,
  { dossierId, before, limit }: NotePageRequest,
): Promise<readonly NoteRecord[]> {
  return sql.query<NoteRecord>(
    `SELECT ${COLUMNS} FROM notes n
      WHERE n.firm_id = $1 AND n.dossier_id = $2 AND ($3::uuid IS NULL OR n.id < $3)
      ORDER BY n.id DESC LIMIT $4`,
    [sql.scope.firmId, dossierId, before, limit],
  );
}

export interface NewNote {
  readonly id: string;
  readonly dossierId: string;
  readonly body: string;
  readonly authorId: string;
  readonly createdAt: Temporal.Instant;
}

export async function insertNote(sql: FirmSql, note: NewNote): Promise<void> {
  await sql.execute(
    `INSERT INTO notes (firm_id, id, dossier_id, body, author_id, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [sql.scope.firmId, note.id, note.dossierId, note.body, note.authorId, note.createdAt],
  );
}

export interface WhichNote {
  readonly dossierId: string;
  readonly noteId: string;
}

/** Holds the note until the end of the transaction. */
export async function lockNote(sql: FirmSql, which: WhichNote): Promise<NoteRecord | null> {
  const [row] = await sql.query<NoteRecord>(
    `SELECT ${COLUMNS} FROM notes n WHERE n.firm_id = $1 AND n.dossier_id = $2 AND n.id = $3 FOR UPDATE`,
    [sql.scope.firmId, which.dossierId, which.noteId],
  );
  return row ?? null;
}

export interface NoteChange {
  readonly id: string;
  readonly body: string;
  readonly now: Temporal.Instant;
}

export async function updateNote(sql: FirmSql, { id, body, now }: NoteChange): Promise<void> {
  await sql.execute(
    `UPDATE notes SET body = $3, version = version + 1, updated_at = greatest(updated_at, $4)
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, body, now],
  );
}

const DELETE_NOTE = `WITH gone AS (DELETE FROM notes WHERE firm_id = $1 AND id = $2 RETURNING *)
  INSERT INTO case_versions (firm_id, dossier_id, kind, record_id, valid_from, valid_to, recorded)
  SELECT $1, g.dossier_id, 'note', g.id, g.updated_at, $3::timestamptz, to_jsonb(g) FROM gone g
   WHERE g.dossier_id IS NOT NULL AND g.updated_at < $3::timestamptz`;

/** The note leaves its dossier; what was known until then is kept. */
export async function deleteNote(sql: FirmSql, id: string, now: Temporal.Instant): Promise<void> {
  await sql.execute(DELETE_NOTE, [sql.scope.firmId, id, now]);
}

/** As it was when it was removed: what the audit kept of it. */
const RESTORE_NOTE = `INSERT INTO notes (firm_id, id, dossier_id, body, author_id, created_at, updated_at, version)
  SELECT $1, $3, $2, a.before ->> 'body', (a.before ->> 'authorId')::uuid, (a.before ->> 'createdAt')::timestamptz, $4,
         (a.before ->> 'version')::integer + 1
    FROM audit_entries a
   WHERE a.firm_id = $1 AND a.subject_id = $3 AND a.dossier_id = $2 AND a.action = 'note.remove'
     AND a.before ? 'authorId'
   ORDER BY a.id DESC LIMIT 1
  ON CONFLICT DO NOTHING`;

/** False: nobody has removed it from this dossier, or it is back already. */
export async function restoreNote(
  sql: FirmSql,
  { dossierId, noteId }: WhichNote,
  now: Temporal.Instant,
): Promise<boolean> {
  const rows = await sql.execute(RESTORE_NOTE, [sql.scope.firmId, dossierId, noteId, now]);
  return rows > 0;
}
