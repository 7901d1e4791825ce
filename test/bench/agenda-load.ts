import { connectTo, type OpenTestDatabase } from '../support/database.ts';

const USERS_OF_A_FIRM = 6;
const PERIOD_DAYS = 800;

export interface Template {
  readonly firmId: string;
  /** Its recorded deadlines serve as a pattern, with the whole of their derivation. */
  readonly dossierId: string;
}

export interface Volume {
  /** With as many dossiers each. */
  readonly firms: number;
  readonly deadlines: number;
}

/**
 * Firms with as many deadlines each: copies of a recorded dossier, shifted by up to thirteen months either
 * way. Dossiers of all firms come in turn, as they do in a year. Of what is past, one deadline in fifty is still live.
 * Other firms' rows, which nobody reads, keep only the beginning of their derivation: loading takes half the time.
 */
export async function loadDeadlines(
  store: OpenTestDatabase,
  template: Template,
  { firms, deadlines }: Volume,
): Promise<void> {
  const owner = await connectTo(store.ownerUrl);
  const { rows } = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deadlines WHERE dossier_id = $1',
    [template.dossierId],
  );
  const dossiers = Math.ceil(deadlines / (rows[0]?.count ?? 1));
  // The rows refer to each other by construction: checking each reference would take longer than loading.
  await owner.query("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'");
  await owner.query('SET synchronous_commit = off');
  const indexes = await droppedIndexes(owner);
  for (const statement of statements(dossiers, template, firms)) await owner.query(statement);
  for (const definition of indexes) await owner.query(definition);
  await owner.query('VACUUM (ANALYZE)');
  await owner.query('CHECKPOINT');
  await owner.end();
}

type Connection = Awaited<ReturnType<typeof connectTo>>;

/** Made again after loading, which is faster and leaves them as well packed as a reindexed table. */
async function droppedIndexes(owner: Connection): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
       FROM pg_index
      WHERE indrelid IN ('deadlines'::regclass, 'dossiers'::regclass, 'persons'::regclass) AND NOT indisunique`,
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

const id = (kind: number, n: string) =>
  `('00000000-0000-7000-800${kind}-' || lpad((${n})::text, 12, '0'))::uuid`;

/** The template's own firm is the first of all. */
function words({ firmId }: Template, firms: number) {
  /** Within a firm: its dossiers are numbered in turn. */
  const place = (n: string) => `(${n}) / ${firms}`;
  return {
    firm: (n: string) =>
      `CASE WHEN (${n}) % ${firms} = 0 THEN '${firmId}'::uuid ELSE ${id(1, `(${n}) % ${firms}`)} END`,
    user: (n: string, seat: string) =>
      id(2, `((${n}) % ${firms}) * ${USERS_OF_A_FIRM} + (${seat}) % ${USERS_OF_A_FIRM}`),
    place,
    shift: (n: string) =>
      `((${place(n)})::bigint * 7919 % ${PERIOD_DAYS} - ${PERIOD_DAYS / 2})::int`,
  };
}

function statements(dossiers: number, template: Template, firms: number): readonly string[] {
  const { firm, user, place, shift } = words(template, firms);
  const each = `generate_series(1, ${dossiers}) n`;
  return [
    `INSERT INTO firms (id, name) SELECT ${id(1, 'n')}, 'Cabinet ' || n FROM generate_series(1, ${firms - 1}) n`,
    `INSERT INTO users (firm_id, id, email, name, initials, role, is_lawyer, password_hash)
     SELECT ${firm('n')}, ${user('n', place('n'))}, n || '@exemple.test', 'Personne ' || n, 'P' || n % 10,
            'lawyer', true, 'unusable'
       FROM generate_series(0, ${firms * USERS_OF_A_FIRM - 1}) n`,
    `INSERT INTO persons (firm_id, id, kind, family_name, given_names, birth_date, nationalities, sort_key)
     SELECT ${firm('n')}, ${id(3, 'n')}, 'client', 'Famille ' || n, 'Prénom', '1985-01-01', '{ML}', 'famille ' || n
       FROM ${each}`,
    `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status, closed_on, territory,
                           residence, departement, responsible_id, paralegal_id, prefecture_id, court_id,
                           next_deadline_on, opened_on)
     SELECT ${firm('n')}, ${id(4, 'n')}, '2026-' || n, 2026, n + 1000, t.procedure, t.label,
            CASE WHEN ${shift('n')} < 0 THEN 'closed' ELSE 'active' END,
            CASE WHEN ${shift('n')} < 0 THEN current_date END, t.territory, t.residence, t.departement,
            ${user('n', place('n'))}, ${user('n', `${place('n')} + 1`)}, NULL, NULL,
            t.next_deadline_on + ${shift('n')}, t.opened_on
       FROM dossiers t, ${each} WHERE t.id = '${template.dossierId}'`,
    `INSERT INTO dossier_persons (firm_id, dossier_id, person_id, role)
     SELECT ${firm('n')}, ${id(4, 'n')}, ${id(3, 'n')}, 'client' FROM ${each}`,
    deadlinesSql(each, template, firms),
  ];
}

function deadlinesSql(each: string, template: Template, firms: number): string {
  const { firm, user, place, shift } = words(template, firms);
  const moved = (column: string) => `t.${column} + ${shift('n')}`;
  const movedAt = (column: string) => `t.${column} + make_interval(days => ${shift('n')})`;
  return `WITH t AS MATERIALIZED (
      SELECT d.*, row_number() OVER (ORDER BY d.key) AS place,
             jsonb_build_object('label', d.derivation -> 'label', 'effect', d.derivation -> 'effect') AS beginning
        FROM deadlines d WHERE d.dossier_id = '${template.dossierId}')
    INSERT INTO deadlines (firm_id, id, dossier_id, key, rule, rule_version, nature, severity, starts_on,
      opens_on, last_day, prudent_last_day, expires_at, prudent_expires_at, time_zone, precision, outcome,
      trigger_event, derivation, assignee_id)
    SELECT ${firm('n')}, ${id(5, 'n::bigint * 100 + t.place')}, ${id(4, 'n')}, t.key, t.rule, t.rule_version,
      t.nature, t.severity, ${moved('starts_on')}, ${moved('opens_on')}, ${moved('last_day')},
      ${moved('prudent_last_day')}, ${movedAt('expires_at')}, ${movedAt('prudent_expires_at')}, t.time_zone,
      t.precision,
      CASE WHEN ${moved('prudent_last_day')} < current_date AND ${place('n')} % 50 <> 0 THEN 'met' ELSE t.outcome END,
      t.trigger_event, CASE WHEN n % ${firms} = 0 THEN t.derivation ELSE t.beginning END, CASE WHEN ${place('n')} % 3 = 0 THEN ${user('n', `${place('n')} + 1`)} END
     FROM ${each} CROSS JOIN t`;
}
