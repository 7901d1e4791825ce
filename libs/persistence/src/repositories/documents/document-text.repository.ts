import type { FirmSql } from '../../sql-runner.ts';

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
