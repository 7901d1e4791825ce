import type { FirmSql } from '../../sql-runner.ts';
import type { DocumentDecision } from '../documents/document.repository.ts';

export interface HeldDocument extends DocumentDecision {
  readonly id: string;
  readonly dossierId: string;
  readonly archived: boolean;
  readonly version: number;
}

/** Those of these documents that the firm has, held until the end of the transaction. */
export function holdDocuments(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly HeldDocument[]> {
  return sql.query<HeldDocument>(
    `SELECT d.id, d.dossier_id AS "dossierId", d.status, d.rejection_code AS "rejectionCode",
            d.rejection_note AS "rejectionNote", d.decided_by AS "decidedBy", d.archived_at IS NOT NULL AS archived, d.version
       FROM documents d WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.id FOR UPDATE`,
    [sql.scope.firmId, [...ids]],
  );
}

const SETTLE = `UPDATE documents d SET version = d.version + 1, updated_at = greatest(d.updated_at, $3),
    status = x.status, rejection_code = x."rejectionCode", rejection_note = x."rejectionNote",
    decided_by = x."decidedBy",
    decided_at = CASE WHEN x.status = 'received' THEN NULL WHEN x.decided THEN $3::timestamptz ELSE d.decided_at END,
    archived_at = CASE WHEN NOT x.archived THEN NULL ELSE coalesce(d.archived_at, $3::timestamptz) END,
    archived_by = CASE WHEN NOT x.archived THEN NULL WHEN d.archived_at IS NULL THEN $4::uuid ELSE d.archived_by END
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, status text, "rejectionCode" text, "rejectionNote" text,
    "decidedBy" uuid, archived boolean, decided boolean)
  WHERE d.firm_id = $1 AND d.id = x.id`;

export interface SettledDocument extends HeldDocument {
  /** Its status is said anew, and by whom. */
  readonly decided: boolean;
}

/** Each as it becomes, in one statement. */
export function settleDocuments(
  sql: FirmSql,
  { rows, now }: { readonly rows: readonly SettledDocument[]; readonly now: Temporal.Instant },
): Promise<number> {
  const { firmId, userId } = sql.scope;
  return sql.execute(SETTLE, [firmId, JSON.stringify(rows), now, userId]);
}
