import { connectTo, type OpenTestDatabase } from '../support/database.ts';

/** Deadlines of the person whose calendar is read, and of the firm she works in. */
export const OWN_DEADLINES = 2_000;
export const FIRM_DEADLINES = 20_000;
const PERIOD_DAYS = 700;

export interface Pattern {
  readonly firmId: string;
  /** Its deadlines are copied. */
  readonly dossierId: string;
  readonly lawyerId: string;
  readonly colleagueId: string;
}

/** Copies of a recorded dossier, shifted by up to two years: a tenth for the lawyer, the rest for a colleague. */
export async function loadCalendar(store: OpenTestDatabase, pattern: Pattern): Promise<void> {
  const owner = await connectTo(store.ownerUrl);
  const { rows } = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM deadlines WHERE dossier_id = $1',
    [pattern.dossierId],
  );
  const dossiers = Math.ceil(FIRM_DEADLINES / (rows[0]?.count ?? 1));
  for (const statement of statements(dossiers, pattern)) await owner.query(statement);
  await owner.query('VACUUM (ANALYZE)');
  await owner.end();
}

const dossierId = `('00000000-0000-7000-8004-' || lpad(n::text, 12, '0'))::uuid`;
const shift = `(n::bigint * 7919 % ${PERIOD_DAYS})::int`;

function statements(dossiers: number, pattern: Pattern): readonly string[] {
  const isOwn = `n % ${FIRM_DEADLINES / OWN_DEADLINES} = 0`;
  return [
    `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, status, territory, responsible_id, opened_on)
     SELECT '${pattern.firmId}', ${dossierId}, '2026-' || n, 2026, n + 1000, t.procedure, 'active', t.territory,
            CASE WHEN ${isOwn} THEN '${pattern.lawyerId}'::uuid ELSE '${pattern.colleagueId}'::uuid END, t.opened_on
       FROM dossiers t, generate_series(1, ${dossiers}) n WHERE t.id = '${pattern.dossierId}'`,
    `INSERT INTO deadlines (firm_id, id, dossier_id, key, rule, rule_version, nature, severity, starts_on, opens_on,
       last_day, prudent_last_day, expires_at, prudent_expires_at, time_zone, precision, outcome, trigger_event,
       derivation)
     SELECT t.firm_id, gen_random_uuid(), ${dossierId}, t.key, t.rule, t.rule_version, t.nature, t.severity,
            t.starts_on + ${shift}, t.opens_on + ${shift}, current_date + 30 + ${shift}, current_date + 30 + ${shift},
            NULL, NULL, t.time_zone, 'day', 'live', t.trigger_event, t.derivation
       FROM deadlines t, generate_series(1, ${dossiers}) n WHERE t.dossier_id = '${pattern.dossierId}'`,
  ];
}
