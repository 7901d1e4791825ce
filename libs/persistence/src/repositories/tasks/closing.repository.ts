import type { FirmSql } from '../../sql-runner.ts';

/** A letter or a document that closing a dossier has to look at. */
export interface ToCloseRow {
  /** A letter written and not sent, a document whose original was seen, an end-of-mission letter that was sent. */
  readonly kind: 'unsent' | 'original' | 'end-letter';
  readonly label: string;
  readonly on: Temporal.PlainDate | null;
}

const TO_CLOSE = `SELECT CASE WHEN l.sent_on IS NULL THEN 'unsent' ELSE 'end-letter' END AS kind, d.title AS label,
       coalesce(l.sent_on, l.law_on) AS "on"
    FROM letters l JOIN documents d ON d.firm_id = l.firm_id AND d.id = l.document_id
   WHERE l.firm_id = $1 AND l.dossier_id = $2 AND d.archived_at IS NULL
     AND (l.sent_on IS NULL OR l.letter = 'lettre-fin-mission')
  UNION ALL
  SELECT 'original', d.title, d.issued_on FROM documents d
   WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.original_seen AND d.archived_at IS NULL
  ORDER BY kind, label`;

/** Letters and documents of a dossier that closing it has to look at. */
export function lettersAndOriginals(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly ToCloseRow[]> {
  return sql.query<ToCloseRow>(TO_CLOSE, [sql.scope.firmId, dossierId]);
}
