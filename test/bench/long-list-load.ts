import { connectTo } from '../support/database.ts';

interface Template {
  readonly firmId: string;
  readonly dossierId: string;
}

const PERIOD_DAYS = 1_000;

const id = (kind: number) =>
  `('00000000-0000-7000-80' || $4::text || '${kind}-' || lpad(n::text, 12, '0'))::uuid`;

const PERSONS = `INSERT INTO persons (firm_id, id, kind, family_name, given_names, birth_date, nationalities, sort_key)
  SELECT $1, ${id(3)}, 'client', 'Famille ' || n, 'Prénom', '1985-01-01', '{ML}', 'famille ' || n
    FROM generate_series(1, $3::integer) n WHERE $2::uuid IS NOT NULL`;

const DOSSIERS = `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status, territory, residence,
    departement, responsible_id, phase, next_deadline_id, next_deadline_on, opened_on)
  SELECT $1, ${id(4)}, '2024-' || n, 2024, n, t.procedure, t.label, 'active', t.territory, t.residence,
         t.departement, t.responsible_id, t.phase, ${id(5)}, current_date + (n::bigint * 7919 % ${PERIOD_DAYS})::integer, t.opened_on
    FROM dossiers t, generate_series(1, $3::integer) n WHERE t.firm_id = $1 AND t.id = $2`;

const CLIENTS = `INSERT INTO dossier_persons (firm_id, dossier_id, person_id, role)
  SELECT $1, ${id(4)}, ${id(3)}, 'client' FROM generate_series(1, $3::integer) n WHERE $2::uuid IS NOT NULL`;

const DEADLINES = `WITH t AS MATERIALIZED (
    SELECT d.*, jsonb_build_object('label', d.derivation -> 'label', 'effect', d.derivation -> 'effect') AS beginning
      FROM deadlines d
     WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.nature = 'to-act' AND d.outcome = 'live' ORDER BY d.key LIMIT 1)
  INSERT INTO deadlines (firm_id, id, dossier_id, key, rule, rule_version, nature, severity, starts_on, last_day,
    prudent_last_day, time_zone, precision, outcome, trigger_event, derivation, assignee_id)
  SELECT $1, ${id(5)}, ${id(4)}, t.key, t.rule, t.rule_version, t.nature,
    (ARRAY['fatal', 'important', 'information'])[1 + n % 3], t.starts_on,
    current_date + (n::bigint * 7919 % ${PERIOD_DAYS})::integer, current_date + (n::bigint * 7919 % ${PERIOD_DAYS})::integer,
    t.time_zone, 'day', 'live', t.trigger_event, t.beginning, NULL
   FROM t, generate_series(1, $3::integer) n`;

/** So many more dossiers of a firm, each with one client and one live deadline: copies of one that was recorded. */
export async function loadLongLists(
  ownerUrl: string,
  { firmId, dossierId }: Template,
  { count, firm }: { readonly count: number; readonly firm: 1 | 2 },
): Promise<void> {
  const owner = await connectTo(ownerUrl);
  // The rows refer to each other by construction: checking each reference would take longer than loading.
  await owner.query('SET session_replication_role = replica; SET synchronous_commit = off');
  for (const statement of [PERSONS, DOSSIERS, CLIENTS, DEADLINES])
    await owner.query(statement, [firmId, dossierId, count, firm]);
  await owner.query('VACUUM (ANALYZE) persons, dossiers, dossier_persons, deadlines');
  await owner.end();
}
