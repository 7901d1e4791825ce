import type { Database } from '@quantieme/persistence';

/**
 * Nobody was there to be reminded while history was being recorded: what fell due before an act was done is told here as
 * sent and acknowledged, most of it within the hour, some only by whoever was told next.
 */
export async function acknowledgeHistory(
  database: Database,
  { firmId, people }: { readonly firmId: string; readonly people: readonly string[] },
): Promise<void> {
  await database.firm({ firmId, userId: null }, (tx) =>
    tx.execute(ACKNOWLEDGED, [firmId, [...people]]),
  );
}

// One in four is late; each level told takes about half a working day more.
const ACKNOWLEDGED = `WITH due AS (
    SELECT DISTINCT ON (d.id, a.step) a.id, a.due_at
      FROM alerts a
      JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
      JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
      JOIN events e ON e.firm_id = d.firm_id AND e.dossier_id = d.dossier_id AND e.root_id::text = d.outcome_by
     WHERE a.firm_id = $1 AND o.closed_on IS NOT NULL AND d.outcome = 'met' AND a.status = 'cancelled'
       AND a.due_at < e.on_day AND a.step NOT LIKE 'J+%'
     ORDER BY d.id, a.step, a.due_at),
  turns AS (
    SELECT id, due_at, row_number() OVER (ORDER BY due_at, id) AS turn FROM due),
  told AS (
    SELECT id, due_at, turn,
           CASE WHEN turn * 37 % 100 < 74 THEN 0 WHEN turn * 37 % 100 < 89 THEN 1
                WHEN turn * 37 % 100 < 97 THEN 2 ELSE 3 END AS level FROM turns)
  UPDATE alerts a
     SET status = 'acknowledged', sent_at = t.due_at, escalation_level = t.level,
         settled_at = NULL, settled_because = NULL, wake_at = NULL,
         acknowledged_by = ($2::uuid[])[1 + t.turn % cardinality($2::uuid[])], acknowledged_by_way = 'app',
         acknowledged_at = t.due_at + make_interval(mins => (20 + t.turn * 13 % 160 + t.level * 280)::integer)
    FROM told t WHERE a.firm_id = $1 AND a.id = t.id`;
