import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { BillingItemRecord, BillingRecord } from './billing-records.ts';

export interface NewBilling extends Pick<BillingRecord, 'id' | 'externalInvoiceId' | 'invoiceId'> {
  readonly items: readonly BillingItemRecord[];
  readonly at: Temporal.Instant;
}

const INSERT = `INSERT INTO billings (firm_id, id, external_invoice_id, invoice_id, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`;

const INSERT_ITEMS = `INSERT INTO billing_items (firm_id, billing_id, kind, item_id, dossier_id, net_cents, vat_basis_points)
  SELECT $1, $2, x.kind, x."itemId", x."dossierId", x."netCents", x."vatBasisPoints"
    FROM jsonb_to_recordset($3::jsonb)
      AS x(kind text, "itemId" uuid, "dossierId" uuid, "netCents" bigint, "vatBasisPoints" integer)`;

/** A mark and what it holds. A unique index refuses an item that is under another live one. */
export async function insertBilling(sql: FirmSql, added: NewBilling): Promise<void> {
  const { id, externalInvoiceId, invoiceId, items, at } = added;
  const { firmId, userId } = sql.scope;
  await sql.execute(INSERT, [firmId, id, externalInvoiceId, invoiceId, userId, at]);
  await sql.execute(INSERT_ITEMS, [firmId, id, JSON.stringify(items)]);
}

const TOUCH = ['time_entries', 'expenses', 'fee_items'].map(
  (table) => `UPDATE ${table} SET version = version + 1, updated_at = clock_timestamp()
    WHERE firm_id = $1 AND id = ANY($2::uuid[])`,
);

/** Whoever follows these items hears that they are billed, or are no longer. */
export async function touchItems(sql: FirmSql, ids: readonly string[]): Promise<void> {
  for (const statement of TOUCH) await sql.execute(statement, [sql.scope.firmId, [...ids]]);
}

const ITEMS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'itemId', i.item_id,
      'dossierId', i.dossier_id, 'netCents', i.net_cents, 'vatBasisPoints', i.vat_basis_points) ORDER BY i.item_id), '[]')
    FROM billing_items i WHERE i.firm_id = b.firm_id AND i.billing_id = b.id) AS items`;

const COLUMNS = `b.id, b.external_invoice_id AS "externalInvoiceId", b.invoice_id AS "invoiceId",
  b.created_by AS "createdBy", b.created_at AS "createdAt", b.reversed_by AS "reversedBy",
  b.reversed_at AS "reversedAt", b.reversal_reason AS "reversalReason", b.updated_at AS "updatedAt", ${ITEMS}`;

/** Held until the end of the transaction; null: the firm has none such. */
export async function lockBilling(sql: FirmSql, id: string): Promise<BillingRecord | null> {
  const [row] = await sql.query<BillingRecord>(
    `SELECT ${COLUMNS} FROM billings b WHERE b.firm_id = $1 AND b.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export async function findBilling(sql: FirmSql, id: string): Promise<BillingRecord | null> {
  const [row] = await sql.query<BillingRecord>(
    `SELECT ${COLUMNS} FROM billings b WHERE b.firm_id = $1 AND b.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface Reversal {
  readonly id: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** The mark is over; what it held stays written. */
export async function reverseBillingRow(sql: FirmSql, { id, reason, at }: Reversal): Promise<void> {
  const { firmId, userId } = sql.scope;
  await sql.execute(
    `UPDATE billings SET reversed_by = $3, reversed_at = $4, reversal_reason = $5, updated_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2`,
    [firmId, id, userId, at, reason],
  );
  await sql.execute(
    'UPDATE billing_items SET live = false WHERE firm_id = $1 AND billing_id = $2',
    [firmId, id],
  );
}

export interface BillingFilter {
  readonly externalInvoiceId: string | null;
  readonly dossierId: string | null;
  readonly updatedSince: Temporal.Instant | null;
  readonly after: string | null;
  readonly limit: number;
}

/** In the order in which they were made. */
export function listBillingRows(
  sql: FirmSql,
  filter: BillingFilter,
): Promise<readonly BillingRecord[]> {
  const parameters: Parameter[] = [sql.scope.firmId];
  const asked = ['b.firm_id = $1'];
  const { externalInvoiceId, dossierId, updatedSince, after, limit } = filter;
  if (externalInvoiceId !== null) {
    asked.push(`b.external_invoice_id = $${parameters.push(externalInvoiceId)}`);
  }
  if (dossierId !== null) {
    asked.push(`EXISTS (SELECT FROM billing_items i WHERE i.firm_id = b.firm_id AND i.billing_id = b.id
      AND i.dossier_id = $${parameters.push(dossierId)}::uuid)`);
  }
  if (updatedSince !== null) asked.push(`b.updated_at >= $${parameters.push(updatedSince)}`);
  if (after !== null) asked.push(`b.id > $${parameters.push(after)}::uuid`);
  return sql.query<BillingRecord>(
    `SELECT ${COLUMNS} FROM billings b WHERE ${asked.join(' AND ')}
      ORDER BY b.id LIMIT $${parameters.push(limit)}`,
    parameters,
  );
}
