import type { FirmSql } from '../../sql-runner.ts';

/** Something that somebody did in a dossier, and that took time. */
export interface ActRow {
  /** `event:<root>`, `letter:<id>`, `document:<id>`. */
  readonly act: string;
  readonly kind: 'event' | 'letter' | 'document';
  /** Type of an event, id of a letter’s model, title of a document. */
  readonly what: string;
  readonly on: Temporal.PlainDate;
  readonly eventId: string | null;
}

/**
 * What somebody did in a dossier since a day, that is neither written down, nor dismissed, nor on an entry of theirs.
 * A letter whose sending recorded an event is that event; a version of an event is the event.
 */
const ACTS = `
  WITH acts AS (
    SELECT 'event:' || e.root_id AS act, 'event' AS kind, e.type AS what, e.on_day AS "on", e.root_id AS "eventId"
      FROM events e
     WHERE e.firm_id = $1 AND e.dossier_id = $2 AND e.recorded_by = $3 AND e.status = 'recorded' AND e.type = ANY($5)
    UNION ALL
    SELECT 'letter:' || l.id, 'letter', l.letter, (l.written_at AT TIME ZONE $6)::date, NULL
      FROM letters l
     WHERE l.firm_id = $1 AND l.dossier_id = $2 AND l.written_by = $3 AND l.event_id IS NULL
    UNION ALL
    SELECT 'document:' || d.id, 'document', d.title, (d.decided_at AT TIME ZONE $6)::date, NULL
      FROM documents d
     WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.decided_by = $3 AND d.status = 'verified'
       AND d.archived_at IS NULL
       AND NOT EXISTS (SELECT FROM letters l WHERE l.firm_id = d.firm_id AND l.document_id = d.id))
  SELECT a.* FROM acts a
   WHERE a."on" BETWEEN $4 AND $7
     AND NOT EXISTS (SELECT FROM time_suggestions s WHERE s.firm_id = $1 AND s.dossier_id = $2 AND s.user_id = $3
       AND s.act = a.act)
     AND NOT EXISTS (SELECT FROM time_entries t WHERE t.firm_id = $1 AND t.dossier_id = $2 AND t.user_id = $3
       AND t.event_id = a."eventId")
   ORDER BY a."on" DESC, a.act LIMIT 30`;

export interface ActsAsked {
  readonly dossierId: string;
  readonly userId: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Types of events that take time. */
  readonly types: readonly string[];
  readonly timeZone: string;
}

export function actsToSuggest(sql: FirmSql, asked: ActsAsked): Promise<readonly ActRow[]> {
  const { dossierId, userId, from, to, types, timeZone } = asked;
  return sql.query<ActRow>(ACTS, [
    ...[sql.scope.firmId, dossierId, userId, from],
    ...[[...types], timeZone, to],
  ]);
}

export interface Settled {
  readonly dossierId: string;
  readonly act: string;
  readonly outcome: 'taken' | 'dismissed';
  readonly at: Temporal.Instant;
}

/** False when it was already. */
export async function settleSuggestion(sql: FirmSql, settled: Settled): Promise<boolean> {
  const { dossierId, act, outcome, at } = settled;
  const rows = await sql.execute(
    `INSERT INTO time_suggestions (firm_id, dossier_id, act, user_id, outcome, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [sql.scope.firmId, dossierId, act, sql.scope.userId, outcome, at],
  );
  return rows === 1;
}
