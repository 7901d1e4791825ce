import type { FirmSql, Sql } from '../../sql-runner.ts';
import type { ScanState, TextState } from './document-records.ts';

export interface SealedText {
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  /** Null: none, or not read yet. */
  readonly sealedText: Uint8Array | null;
}

/** Names and sealed text of the version that stands; null when the firm has no such document. */
export async function findSealedText(sql: FirmSql, documentId: string): Promise<SealedText | null> {
  const [row] = await sql.query<SealedText>(
    `SELECT v.number, d.title, v.file_name AS "fileName", v.sealed_text AS "sealedText"
       FROM documents d
       JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id AND v.number = d.latest
      WHERE d.firm_id = $1 AND d.id = $2`,
    [sql.scope.firmId, documentId],
  );
  return row ?? null;
}

const UNREAD = `v.text_state = 'pending' AND (v.retry_at IS NULL OR v.retry_at <= clock_timestamp())`;

/** Firms with files whose text has not been read. */
export async function firmsWithUnreadDocuments(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT v.firm_id AS id FROM document_versions v WHERE ${UNREAD}`,
  );
  return rows.map(({ id }) => id);
}

/** How many files of a firm are still to be read. */
export async function countUnreadDocuments(sql: FirmSql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM document_versions v
      WHERE v.firm_id = $1 AND v.text_state = 'pending' AND v.scan <> 'infected'`,
    [sql.scope.firmId],
  );
  return row?.count ?? 0;
}

export interface TakenDocument {
  readonly documentId: string;
  readonly number: number;
  /** This one counted. */
  readonly tries: number;
}

/** The file of a firm that has waited longest, kept from others for a quarter of an hour; null: none waits. */
export async function takeUnreadDocument(sql: FirmSql): Promise<TakenDocument | null> {
  const [row] = await sql.query<TakenDocument>(
    `WITH first AS MATERIALIZED (
       SELECT v.document_id, v.number FROM document_versions v
        WHERE v.firm_id = $1 AND ${UNREAD}
        ORDER BY v.uploaded_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     UPDATE document_versions t SET tries = t.tries + 1, retry_at = clock_timestamp() + interval '15 minutes'
       FROM first f WHERE t.firm_id = $1 AND t.document_id = f.document_id AND t.number = f.number
     RETURNING t.document_id AS "documentId", t.number, t.tries`,
    [sql.scope.firmId],
  );
  return row ?? null;
}

export interface ReadDocumentText {
  readonly documentId: string;
  readonly number: number;
  readonly state: TextState;
  /** Of what was read; otherwise none. */
  readonly sealedText?: Uint8Array | null;
}

export async function writeDocumentText(
  sql: FirmSql,
  { documentId, number, state, sealedText = null }: ReadDocumentText,
): Promise<void> {
  await sql.execute(
    `UPDATE document_versions SET text_state = $4, sealed_text = $5, retry_at = NULL
      WHERE firm_id = $1 AND document_id = $2 AND number = $3`,
    [sql.scope.firmId, documentId, number, state, sealedText],
  );
}

/** What a scan has found; the text of an infected file is not read. */
export async function writeScan(
  sql: FirmSql,
  which: { readonly documentId: string; readonly number: number; readonly scan: ScanState },
): Promise<void> {
  await sql.execute(
    `UPDATE document_versions SET scan = $4, text_state = CASE WHEN $4 = 'infected' THEN 'none' ELSE text_state END
      WHERE firm_id = $1 AND document_id = $2 AND number = $3`,
    [sql.scope.firmId, which.documentId, which.number, which.scan],
  );
}
