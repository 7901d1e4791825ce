import type { FirmSql } from '../../sql-runner.ts';
import type { DocumentStatus } from '../documents/document-records.ts';

export type ClientActKind = 'document' | 'screenshot' | 'attempt';

/** Something that a client did through a link. */
export interface ClientAct {
  /** The browser's own number for it. */
  readonly id: string;
  readonly linkId: string;
  readonly kind: ClientActKind;
  readonly item: string | null;
  readonly documentId: string | null;
  readonly eventId: string | null;
  readonly bytes: number;
  readonly at: Temporal.Instant;
  readonly undoneAt: Temporal.Instant | null;
  readonly lookedAt: Temporal.Instant | null;
  /** Of its document, as the firm has it now; null without one. */
  readonly fileName: string | null;
  /** In hexadecimal. */
  readonly sha256: string | null;
  readonly status: DocumentStatus | null;
  readonly rejectionCode: string | null;
  readonly documentVersion: number | null;
  readonly archived: boolean | null;
}

const SELECT = `SELECT a.id, a.link_id AS "linkId", a.kind, a.item, a.document_id AS "documentId",
    a.event_id AS "eventId", a.bytes, a.at, a.undone_at AS "undoneAt", a.looked_at AS "lookedAt",
    v.file_name AS "fileName", encode(v.sha256, 'hex') AS sha256, d.status, d.rejection_code AS "rejectionCode",
    d.version AS "documentVersion", d.archived_at IS NOT NULL AS archived
  FROM client_acts a
  JOIN client_links l ON l.firm_id = a.firm_id AND l.id = a.link_id
  LEFT JOIN documents d ON d.firm_id = a.firm_id AND d.id = a.document_id
  LEFT JOIN document_versions v ON v.firm_id = a.firm_id AND v.document_id = a.document_id AND v.number = 1`;

/** Through every link of a dossier, in their order. */
export function clientActsOf(sql: FirmSql, dossierId: string): Promise<readonly ClientAct[]> {
  return sql.query<ClientAct>(
    `${SELECT} WHERE a.firm_id = $1 AND l.dossier_id = $2 ORDER BY a.at, a.id`,
    [sql.scope.firmId, dossierId],
  );
}

export type NewClientAct = Pick<ClientAct, 'id' | 'linkId' | 'kind' | 'at'> &
  Partial<Pick<ClientAct, 'item' | 'documentId' | 'eventId' | 'bytes'>>;

export async function insertClientAct(sql: FirmSql, act: NewClientAct): Promise<void> {
  const { item = null, documentId = null, eventId = null, bytes = 0 } = act;
  await sql.execute(
    `INSERT INTO client_acts (firm_id, link_id, id, kind, item, document_id, event_id, bytes, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [sql.scope.firmId, act.linkId, act.id, act.kind, item, documentId, eventId, bytes, act.at],
  );
}

/** False when it was taken back already, or when somebody of the firm was faster to look at it. */
export async function undoClientAct(
  sql: FirmSql,
  { linkId, id, at }: Pick<ClientAct, 'linkId' | 'id' | 'at'>,
): Promise<boolean> {
  const changed = await sql.execute(
    `UPDATE client_acts SET undone_at = $4
      WHERE firm_id = $1 AND link_id = $2 AND id = $3 AND undone_at IS NULL AND looked_at IS NULL`,
    [sql.scope.firmId, linkId, id, at],
  );
  return changed > 0;
}

/** Somebody of the firm has the document before their eyes: its client can no longer take it back. */
export async function noteClientDocumentSeen(
  sql: FirmSql,
  documentId: string,
  at: Temporal.Instant,
): Promise<void> {
  await sql.execute(
    `UPDATE client_acts SET looked_at = $3
      WHERE firm_id = $1 AND document_id = $2 AND looked_at IS NULL`,
    [sql.scope.firmId, documentId, at],
  );
}
