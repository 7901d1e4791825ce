import type { FirmSql } from '../../sql-runner.ts';
import type { DocumentVersionRecord } from './document-records.ts';

export interface NewDocumentVersion extends Omit<DocumentVersionRecord, 'textState'> {
  readonly documentId: string;
  readonly sha256: Uint8Array;
  /** Sealed, in order. */
  readonly chunks: readonly Uint8Array[];
}

const INSERT_VERSION = `INSERT INTO document_versions (firm_id, document_id, number, file_name, media_type, bytes, sha256,
    pages, chunks, via, uploaded_by, uploaded_at, scan)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const INSERT_CHUNK = `INSERT INTO document_chunks (firm_id, document_id, number, position, sealed)
  VALUES ($1, $2, $3, $4, $5)`;

/** A version with its content. */
export async function insertDocumentVersion(
  sql: FirmSql,
  version: NewDocumentVersion,
): Promise<void> {
  const { firmId } = sql.scope;
  const { documentId, number, chunks } = version;
  await sql.execute(INSERT_VERSION, [
    firmId,
    documentId,
    number,
    version.fileName,
    version.mediaType,
    version.bytes,
    version.sha256,
    version.pages,
    chunks.length,
    version.via,
    version.uploadedBy,
    version.uploadedAt,
    version.scan,
  ]);
  for (const [position, sealed] of chunks.entries())
    await insertChunk(sql, { documentId, number }, { position, sealed });
}

/** One sealed piece of a content. */
export async function insertChunk(
  sql: FirmSql,
  { documentId, number }: Pick<StoredVersion, 'documentId' | 'number'>,
  { position, sealed }: { readonly position: number; readonly sealed: Uint8Array },
): Promise<void> {
  await sql.execute(INSERT_CHUNK, [sql.scope.firmId, documentId, number, position, sealed]);
}

export interface StoredVersion {
  readonly documentId: string;
  readonly dossierId: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly scan: DocumentVersionRecord['scan'];
  readonly chunks: number;
}

/** A version by its number, or the one that stands; null when the firm has none such. */
export async function findStoredVersion(
  sql: FirmSql,
  documentId: string,
  number: number | null,
): Promise<StoredVersion | null> {
  const [row] = await sql.query<StoredVersion>(
    `SELECT v.document_id AS "documentId", d.dossier_id AS "dossierId", v.number, v.file_name AS "fileName",
            v.media_type AS "mediaType", v.bytes, v.scan, v.chunks
       FROM documents d
       JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id
        AND v.number = coalesce($3::int, d.latest)
      WHERE d.firm_id = $1 AND d.id = $2`,
    [sql.scope.firmId, documentId, number],
  );
  return row ?? null;
}

/** One sealed piece of a content. */
export async function readChunk(
  sql: FirmSql,
  { documentId, number }: Pick<StoredVersion, 'documentId' | 'number'>,
  position: number,
): Promise<Uint8Array> {
  const [row] = await sql.query<{ sealed: Uint8Array }>(
    `SELECT sealed FROM document_chunks
      WHERE firm_id = $1 AND document_id = $2 AND number = $3 AND position = $4`,
    [sql.scope.firmId, documentId, number, position],
  );
  if (row === undefined) throw new Error('A piece of a document is missing');
  return row.sealed;
}

/** Every file ever received for a document, the latest first. */
export function listVersions(
  sql: FirmSql,
  documentId: string,
): Promise<readonly DocumentVersionRecord[]> {
  return sql.query<DocumentVersionRecord>(
    `SELECT number, file_name AS "fileName", media_type AS "mediaType", bytes, pages, via,
            uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt", scan, text_state AS "textState"
       FROM document_versions WHERE firm_id = $1 AND document_id = $2 ORDER BY number DESC`,
    [sql.scope.firmId, documentId],
  );
}
