import type { FirmSql } from '../../sql-runner.ts';
import type { BillingSettingsRecord, RateRecord } from './billing-records.ts';

const COLUMNS = `r.id, r.dossier_id AS "dossierId", r.client_id AS "clientId", r.user_id AS "userId",
  r.from_on AS "fromOn", r.hourly_cents AS "hourlyCents"`;

/** Every rate of the firm: a few dozen. */
export function ratesOfFirm(sql: FirmSql): Promise<readonly RateRecord[]> {
  return sql.query<RateRecord>(
    `SELECT ${COLUMNS} FROM rates r WHERE r.firm_id = $1 ORDER BY r.from_on DESC, r.id`,
    [sql.scope.firmId],
  );
}

/** A unique index refuses a second one for the same work from the same day. */
export async function insertRate(
  sql: FirmSql,
  rate: RateRecord,
  at: Temporal.Instant,
): Promise<void> {
  const { id, dossierId, clientId, userId, fromOn, hourlyCents } = rate;
  await sql.execute(
    `INSERT INTO rates (firm_id, id, dossier_id, client_id, user_id, from_on, hourly_cents, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[sql.scope.firmId, id, dossierId, clientId, userId, fromOn, hourlyCents],
      ...[sql.scope.userId, at],
    ],
  );
}

/** What it was; null: the firm has none such. */
export async function deleteRate(sql: FirmSql, id: string): Promise<RateRecord | null> {
  const [row] = await sql.query<RateRecord>(
    `DELETE FROM rates r WHERE r.firm_id = $1 AND r.id = $2 RETURNING ${COLUMNS}`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** What holds for a firm that has said nothing. */
const USUAL: BillingSettingsRecord = {
  roundingMinutes: 1,
  vatBasisPoints: 2_000,
  usualMinutes: {},
  version: 0,
};

export async function billingSettingsOf(sql: FirmSql): Promise<BillingSettingsRecord> {
  const [row] = await sql.query<BillingSettingsRecord>(
    `SELECT rounding_minutes AS "roundingMinutes", vat_basis_points AS "vatBasisPoints",
            usual_minutes AS "usualMinutes", version
       FROM billing_settings WHERE firm_id = $1`,
    [sql.scope.firmId],
  );
  return row ?? USUAL;
}

/** False when somebody else changed them since that version was read. */
export async function saveBillingSettings(
  sql: FirmSql,
  { roundingMinutes, vatBasisPoints, usualMinutes, version }: BillingSettingsRecord,
): Promise<boolean> {
  const saved = await sql.execute(
    `INSERT INTO billing_settings AS s (firm_id, rounding_minutes, vat_basis_points, usual_minutes, version, updated_at)
     SELECT $1, $2, $3, $4, 1, clock_timestamp() WHERE $5 = 0 OR EXISTS (SELECT FROM billing_settings WHERE firm_id = $1)
     ON CONFLICT (firm_id) DO UPDATE SET rounding_minutes = excluded.rounding_minutes,
       vat_basis_points = excluded.vat_basis_points, usual_minutes = excluded.usual_minutes,
       version = s.version + 1, updated_at = excluded.updated_at
     WHERE s.version = $5::integer`,
    [sql.scope.firmId, roundingMinutes, vatBasisPoints, JSON.stringify(usualMinutes), version],
  );
  return saved === 1;
}

export interface BilledDossier {
  readonly status: string;
  readonly clientIds: readonly string[];
}

/** A dossier as whoever writes time or an expense for it must know it; null: the firm has none such. */
export async function billedDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<BilledDossier | null> {
  const [row] = await sql.query<BilledDossier>(
    `SELECT d.status, ARRAY(SELECT dp.person_id FROM dossier_persons dp WHERE dp.firm_id = d.firm_id
            AND dp.dossier_id = d.id AND dp.role = 'client' ORDER BY dp.position)::text[] AS "clientIds"
       FROM dossiers d WHERE d.firm_id = $1 AND d.id = $2 FOR SHARE OF d`,
    [sql.scope.firmId, dossierId],
  );
  return row ?? null;
}

/** Whether the dossier has an event with this root. */
export async function isEventOfDossier(
  sql: FirmSql,
  dossierId: string,
  rootId: string,
): Promise<boolean> {
  const rows = await sql.query(
    'SELECT 1 FROM events WHERE firm_id = $1 AND dossier_id = $2 AND root_id = $3 LIMIT 1',
    [sql.scope.firmId, dossierId, rootId],
  );
  return rows.length > 0;
}

export interface ClientName {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
}

/** Those of these persons that the firm has. */
export function findClientNames(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly ClientName[]> {
  return sql.query<ClientName>(
    `SELECT p.id, p.family_name AS "familyName", p.given_names AS "givenNames" FROM persons p
      WHERE p.firm_id = $1 AND p.id = ANY($2::uuid[])`,
    [sql.scope.firmId, [...ids]],
  );
}
