import type { Database, FirmScope } from '@quantieme/persistence';

/** What tells rows of two firms apart although they say the same, and moments of the server's own clock. */
const OWN = `'{firm_id,responsible_id,paralegal_id,assignee_id,recorded_by,done_by,actor_id,request_id}'::text[]`;
const REAL_TIME = `'{at,created_at,updated_at,settled_at}'::text[]`;

/** Every row that a computation of the firm's dossiers may write. */
const ROWS = `
  SELECT 'dossier' AS kind, to_jsonb(d) - ${OWN} - ${REAL_TIME} AS row FROM dossiers d WHERE firm_id = $1
  UNION ALL SELECT 'event', to_jsonb(e) - ${OWN} FROM events e WHERE firm_id = $1
  UNION ALL SELECT 'deadline', to_jsonb(l) - ${OWN} FROM deadlines l WHERE firm_id = $1
  UNION ALL SELECT 'derived', to_jsonb(x) - ${OWN} FROM derived_events x WHERE firm_id = $1
  UNION ALL SELECT 'alert', to_jsonb(a) - ${OWN} - ${REAL_TIME} FROM alerts a WHERE firm_id = $1
  UNION ALL SELECT 'audit', to_jsonb(t) - ${OWN} - ${REAL_TIME} FROM audit_entries t
             WHERE firm_id = $1 AND dossier_id IS NOT NULL
  UNION ALL SELECT 'version', (to_jsonb(v) #- '{recorded,firm_id}') - ${OWN} FROM case_versions v
             WHERE firm_id = $1 AND kind IN ('deadline', 'derived-event')`;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The rows of a firm as text, the same for two firms that hold the same: ids are replaced by what they stand for, people
 * by the names given.
 */
export async function rowsOf(
  database: Database,
  scope: FirmScope,
  people: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const rows = await database.pipelined(scope, (sql) =>
    sql.query<{ kind: string; row: Record<string, unknown> }>(ROWS, [scope.firmId]),
  );
  const names = new Map(people);
  for (const kind of ['dossier', 'event', 'deadline', 'derived']) {
    const own = rows.filter((one) => one.kind === kind);
    for (const { row } of own) names.set(String(row['id']), `${kind} ${nameOf(row, names)}`);
  }
  return rows.map(({ kind, row }) => `${kind} ${withNames(JSON.stringify(row), names)}`).sort();
}

function nameOf(row: Record<string, unknown>, names: ReadonlyMap<string, string>): string {
  const { reference, dossier_id: dossier, key, type, on_day: day } = row;
  if (reference !== undefined) return String(reference);
  const what = key === undefined ? `${String(type)} ${String(day)}` : String(key);
  return withNames(`${what} of ${String(dossier)}`, names);
}

function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(UUID, (id) => names.get(id) ?? 'an id');
}
