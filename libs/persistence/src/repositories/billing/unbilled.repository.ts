import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ItemKind, UnbilledRecord } from './billing-records.ts';

/** What may be billed, in one shape; time whose price is not known is not there yet. */
const WORK = `(
    SELECT 'time' AS kind, t.id, t.dossier_id, t.on_day, t.description AS label, t.user_id, t.minutes,
           t.hourly_cents AS unit_cents, t.amount_cents AS net_cents, t.vat_basis_points, false AS disbursement, t.version,
           t.updated_at
      FROM time_entries t WHERE t.firm_id = $1 AND t.billable AND t.amount_cents IS NOT NULL
    UNION ALL
    SELECT 'expense', e.id, e.dossier_id, e.on_day, e.description, e.user_id, NULL, e.amount_cents, e.amount_cents,
           e.vat_basis_points, e.kind = 'debours', e.version, e.updated_at
      FROM expenses e WHERE e.firm_id = $1 AND e.billable
    UNION ALL
    SELECT 'fee', f.id, f.dossier_id, f.due_on, f.label, NULL, NULL, f.amount_cents, f.amount_cents, f.vat_basis_points,
           false, f.version, f.updated_at
      FROM fee_items f WHERE f.firm_id = $1
  ) w`;

const UNMARKED = `NOT EXISTS (SELECT FROM billing_items b WHERE b.firm_id = $1 AND b.item_id = w.id AND b.live)`;

const FIRST_CLIENT = `LEFT JOIN LATERAL (SELECT dp.person_id FROM dossier_persons dp
    WHERE dp.firm_id = $1 AND dp.dossier_id = w.dossier_id AND dp.role = 'client'
    ORDER BY dp.position, dp.person_id LIMIT 1) c ON true`;

export interface UnbilledFilter {
  readonly dossierId: string | null;
  readonly clientId: string | null;
  readonly upTo: Temporal.PlainDate | null;
  readonly updatedSince: Temporal.Instant | null;
  readonly after: readonly [string, string] | null;
  /** Null: all of them. */
  readonly limit: number | null;
}

function conditionsOf(filter: UnbilledFilter, parameters: Parameter[]): string {
  const asked = [UNMARKED];
  const { dossierId, clientId, upTo, updatedSince, after } = filter;
  if (dossierId !== null) asked.push(`w.dossier_id = $${parameters.push(dossierId)}::uuid`);
  if (clientId !== null) asked.push(`c.person_id = $${parameters.push(clientId)}::uuid`);
  if (upTo !== null) asked.push(`w.on_day <= $${parameters.push(upTo)}::date`);
  if (updatedSince !== null) {
    asked.push(`w.updated_at >= $${parameters.push(updatedSince)}::timestamptz`);
  }
  if (after !== null) {
    const [day, id] = [parameters.push(after[0]), parameters.push(after[1])];
    asked.push(`(w.on_day, w.id) > ($${day}::date, $${id}::uuid)`);
  }
  return asked.join(' AND ');
}

/** What is not billed yet, by day. */
export function unbilledItems(
  sql: FirmSql,
  filter: UnbilledFilter,
): Promise<readonly UnbilledRecord[]> {
  const parameters: Parameter[] = [sql.scope.firmId];
  const where = conditionsOf(filter, parameters);
  const limit = filter.limit === null ? '' : `LIMIT $${parameters.push(filter.limit)}`;
  return sql.query<UnbilledRecord>(
    `SELECT w.kind, w.id, w.dossier_id AS "dossierId", c.person_id AS "clientId", w.on_day AS "on", w.label,
            w.user_id AS "userId", w.minutes, w.unit_cents AS "unitCents", w.net_cents AS "netCents",
            w.vat_basis_points AS "vatBasisPoints", w.disbursement, w.version, w.updated_at AS "updatedAt"
       FROM ${WORK} ${FIRST_CLIENT} WHERE ${where} ORDER BY w.on_day, w.id ${limit}`,
    parameters,
  );
}

export interface UnbilledDossierRow {
  readonly dossierId: string;
  readonly kind: ItemKind;
  readonly vatBasisPoints: number;
  readonly count: number;
  readonly minutes: number;
  readonly netCents: number;
  readonly oldestOn: Temporal.PlainDate;
}

/** What is not billed yet of each dossier of the firm, by kind and rate of VAT. */
export function unbilledByDossier(
  sql: FirmSql,
  upTo: Temporal.PlainDate,
): Promise<readonly UnbilledDossierRow[]> {
  return sql.query<UnbilledDossierRow>(
    `SELECT w.dossier_id AS "dossierId", w.kind, w.vat_basis_points AS "vatBasisPoints", count(*) AS count,
            coalesce(sum(w.minutes), 0) AS minutes, sum(w.net_cents)::bigint AS "netCents", min(w.on_day) AS "oldestOn"
       FROM ${WORK} WHERE ${UNMARKED} AND w.on_day <= $2
      GROUP BY w.dossier_id, w.kind, w.vat_basis_points ORDER BY min(w.on_day), w.dossier_id, w.kind`,
    [sql.scope.firmId, upTo],
  );
}

const LOCKS: Readonly<Record<ItemKind, string>> = {
  time: 'SELECT 1 FROM time_entries WHERE firm_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
  expense:
    'SELECT 1 FROM expenses WHERE firm_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
  fee: 'SELECT 1 FROM fee_items WHERE firm_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
};

/** Nobody changes, deletes or marks them until the end of the transaction. */
export async function lockItems(
  sql: FirmSql,
  ids: readonly string[],
  kinds: readonly ItemKind[] = ['time', 'expense', 'fee'],
): Promise<void> {
  for (const kind of kinds) await sql.query(LOCKS[kind], [sql.scope.firmId, [...ids]]);
}

export interface FoundItem extends Pick<
  UnbilledRecord,
  'kind' | 'id' | 'dossierId' | 'netCents' | 'vatBasisPoints' | 'version'
> {
  /** The billing it is under, if any. */
  readonly billingId: string | null;
}

/** Those of these items that an invoice may hold or holds. Lock them first: what is read is then what stays. */
export function findItems(sql: FirmSql, ids: readonly string[]): Promise<readonly FoundItem[]> {
  return sql.query<FoundItem>(
    `SELECT w.kind, w.id, w.dossier_id AS "dossierId", w.net_cents AS "netCents",
            w.vat_basis_points AS "vatBasisPoints", w.version, b.billing_id AS "billingId"
       FROM ${WORK} LEFT JOIN billing_items b ON b.firm_id = $1 AND b.item_id = w.id AND b.live
      WHERE w.id = ANY($2::uuid[])`,
    [sql.scope.firmId, [...ids]],
  );
}

/** Billable time that no rate prices yet: it is not billed at nothing, it waits. */
export async function countUnpricedEntries(sql: FirmSql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    'SELECT count(*) AS count FROM time_entries WHERE firm_id = $1 AND billable AND amount_cents IS NULL',
    [sql.scope.firmId],
  );
  return row?.count ?? 0;
}
