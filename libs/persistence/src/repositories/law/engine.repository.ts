import type { FirmSql, Sql } from '../../sql-runner.ts';

/** By id of a rule: hash of the rule and engine that would compute now. */
export type Identities = Readonly<Record<string, string | null>>;

/** Deadlines of open dossiers that another engine computed, or another state of their rule. */
export interface BehindRow {
  readonly rule: string;
  readonly deadlines: number;
  readonly dossiers: number;
}

const BEHIND = `FROM deadlines l
    JOIN dossiers d ON d.firm_id = l.firm_id AND d.id = l.dossier_id
    LEFT JOIN jsonb_each_text($2::jsonb) AS now (rule, identity) ON now.rule = l.rule
  WHERE l.firm_id = $1 AND d.status <> 'closed' AND l.computed_with IS DISTINCT FROM now.identity`;

const BY_RULE = `SELECT l.rule, count(*)::int AS deadlines, count(DISTINCT l.dossier_id)::int AS dossiers
  ${BEHIND} GROUP BY l.rule ORDER BY l.rule`;

export function behindByRule(sql: FirmSql, now: Identities): Promise<readonly BehindRow[]> {
  return sql.query<BehindRow>(BY_RULE, [sql.scope.firmId, JSON.stringify(now)]);
}

export interface BehindDeadline {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly rule: string;
  readonly lastDay: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate | null;
}

export interface BehindRequest {
  readonly now: Identities;
  /** Id of the last deadline already seen. */
  readonly after: string | null;
  readonly limit: number;
}

const LIST = `SELECT l.id, l.dossier_id AS "dossierId", d.reference, l.rule, l.last_day AS "lastDay",
    l.prudent_last_day AS "prudentLastDay"
  ${BEHIND} AND ($3::uuid IS NULL OR l.id > $3) ORDER BY l.id LIMIT $4`;

export function listBehind(
  sql: FirmSql,
  { now, after, limit }: BehindRequest,
): Promise<readonly BehindDeadline[]> {
  return sql.query<BehindDeadline>(LIST, [sql.scope.firmId, JSON.stringify(now), after, limit]);
}

const SOME = `SELECT count(*)::int AS found FROM (SELECT 1 ${BEHIND} LIMIT $3) AS counted`;

/** How many they are, as far as one counts. */
export async function countBehind(sql: FirmSql, now: Identities, most: number): Promise<number> {
  const [row] = await sql.query<{ found: number }>(SOME, [
    sql.scope.firmId,
    JSON.stringify(now),
    most,
  ]);
  return row?.found ?? 0;
}

export interface NightlyCheck {
  readonly deadlines: number;
  /** Hash of the law under which none was found; null when some were. */
  readonly settledWith: string | null;
}

/** What the nightly check of the firm has found. */
export async function recordBehind(sql: FirmSql, check: NightlyCheck): Promise<void> {
  await sql.execute('UPDATE firms SET rolled_behind = $2, rolled_with = $3 WHERE id = $1', [
    sql.scope.firmId,
    check.deadlines,
    check.settledWith,
  ]);
}

/** Hash of the law under which the last nightly check has found none behind. */
export async function settledWith(sql: FirmSql): Promise<string | null> {
  const [row] = await sql.query<{ hash: string | null }>(
    'SELECT rolled_with AS hash FROM firms WHERE id = $1',
    [sql.scope.firmId],
  );
  return row?.hash ?? null;
}

/** What the last nightly checks have found, of all firms together. */
export async function foundBehind(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ found: number }>('SELECT deadlines_behind() AS found');
  return row?.found ?? 0;
}
