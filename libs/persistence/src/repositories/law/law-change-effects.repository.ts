import type { FirmSql } from '../../sql-runner.ts';
import type { EffectCounts, EffectKind } from './law-changes.repository.ts';

/** What a change of law would do to one deadline; dates are `YYYY-MM-DD`, null where there is none. */
export interface EffectRecord {
  readonly dossierId: string;
  readonly key: string;
  readonly rule: string;
  readonly kind: EffectKind;
  readonly lastDayBefore: string | null;
  readonly prudentBefore: string | null;
  readonly lastDayAfter: string | null;
  readonly prudentAfter: string | null;
}

export interface SimulationRecord {
  readonly changeId: string;
  readonly at: Temporal.Instant;
  readonly hash: string;
  readonly counts: EffectCounts;
  readonly effects: readonly EffectRecord[];
}

const INSERT_EFFECTS = `INSERT INTO law_change_effects (firm_id, change_id, position, dossier_id, key, rule, kind,
    last_day_before, prudent_before, last_day_after, prudent_after)
  SELECT $1, $2, x.position, x."dossierId", x.key, x.rule, x.kind, x."lastDayBefore", x."prudentBefore",
         x."lastDayAfter", x."prudentAfter"
    FROM jsonb_to_recordset($3::jsonb) AS x(position integer, "dossierId" uuid, key text, rule text, kind text,
      "lastDayBefore" date, "prudentBefore" date, "lastDayAfter" date, "prudentAfter" date)`;

/** The last simulation replaces the one before. */
export async function writeSimulation(sql: FirmSql, simulation: SimulationRecord): Promise<void> {
  const { changeId, at, hash, counts, effects } = simulation;
  const { firmId } = sql.scope;
  await sql.execute('DELETE FROM law_change_effects WHERE firm_id = $1 AND change_id = $2', [
    firmId,
    changeId,
  ]);
  const rows = effects.map((effect, position) => ({ position, ...effect }));
  await sql.execute(INSERT_EFFECTS, [firmId, changeId, JSON.stringify(rows)]);
  await sql.execute(
    `UPDATE law_changes SET simulated_at = $3, simulation_hash = $4, counts = $5, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [firmId, changeId, at, hash, JSON.stringify(counts)],
  );
}

export interface EffectRow extends Omit<
  EffectRecord,
  'lastDayBefore' | 'prudentBefore' | 'lastDayAfter' | 'prudentAfter'
> {
  readonly position: number;
  readonly reference: string;
  readonly lastDayBefore: Temporal.PlainDate | null;
  readonly prudentBefore: Temporal.PlainDate | null;
  readonly lastDayAfter: Temporal.PlainDate | null;
  readonly prudentAfter: Temporal.PlainDate | null;
}

export interface EffectPageRequest {
  readonly changeId: string;
  /** Position of the last effect already seen. */
  readonly after: number | null;
  readonly limit: number;
}

export function listEffects(
  sql: FirmSql,
  { changeId, after, limit }: EffectPageRequest,
): Promise<readonly EffectRow[]> {
  return sql.query<EffectRow>(
    `SELECT x.position, x.dossier_id AS "dossierId", d.reference, x.key, x.rule, x.kind,
            x.last_day_before AS "lastDayBefore", x.prudent_before AS "prudentBefore",
            x.last_day_after AS "lastDayAfter", x.prudent_after AS "prudentAfter"
       FROM law_change_effects x JOIN dossiers d ON d.firm_id = x.firm_id AND d.id = x.dossier_id
      WHERE x.firm_id = $1 AND x.change_id = $2 AND x.position > coalesce($3, -1)
      ORDER BY x.position LIMIT $4`,
    [sql.scope.firmId, changeId, after, limit],
  );
}
