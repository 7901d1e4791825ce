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

export async function updateNote(sql: FirmSql, id: string, body: string): Promise<void> {
  await sql.execute(
    `UPDATE notes SET body = $3, version = version + 1, updated_at = now() WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, body],
  );
}

export async function deleteNote(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM notes WHERE firm_id = $1 AND id = $2', [sql.scope.firmId, id]);
}
