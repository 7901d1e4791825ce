import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type {
  InvoiceContent,
  InvoiceLine,
  InvoiceSeries,
  Issue,
  NewInvoice,
} from './invoice-records.ts';

const INSERT = `INSERT INTO invoices (firm_id, id, kind, status, client_id, dossier_id, corrects_id, reason, buyer, terms,
    groups, net_cents, vat_cents, gross_cents, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)`;

export async function insertInvoice(sql: FirmSql, one: NewInvoice): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    one.id,
    one.kind,
    one.clientId,
    one.dossierId,
    one.correctsId,
    one.reason,
    json(one.buyer),
    json(one.terms),
    json(one.groups),
    one.net,
    one.vat,
    one.gross,
    one.createdBy,
    one.now,
  ]);
}

const UPDATE = `UPDATE invoices SET client_id = $3, dossier_id = $4, buyer = $5, terms = $6, groups = $7, net_cents = $8,
    vat_cents = $9, gross_cents = $10, updated_at = greatest(updated_at, $11), version = version + 1
  WHERE firm_id = $1 AND id = $2`;

export interface InvoiceChange extends InvoiceContent {
  readonly id: string;
  readonly now: Temporal.Instant;
}

export async function updateInvoice(sql: FirmSql, one: InvoiceChange): Promise<void> {
  await sql.execute(UPDATE, [
    sql.scope.firmId,
    one.id,
    one.clientId,
    one.dossierId,
    json(one.buyer),
    json(one.terms),
    json(one.groups),
    one.net,
    one.vat,
    one.gross,
    one.now,
  ]);
}

const CLEAR = `DELETE FROM invoice_lines WHERE firm_id = $1 AND invoice_id = $2`;
const DELETE = `DELETE FROM invoices WHERE firm_id = $1 AND id = $2`;

const LINE = `INSERT INTO invoice_lines (firm_id, invoice_id, position, label, quantity, unit, unit_price_cents,
    discount_cents, vat, net_cents, item_kind, item_id, item_version, on_day, user_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

export async function replaceLines(
  sql: FirmSql,
  invoiceId: string,
  lines: readonly InvoiceLine[],
): Promise<void> {
  await sql.execute(CLEAR, [sql.scope.firmId, invoiceId]);
  for (const [index, line] of lines.entries()) {
    await sql.execute(LINE, [
      sql.scope.firmId,
      invoiceId,
      index + 1,
      line.label,
      line.quantity,
      line.unit,
      line.unitPrice,
      line.discount,
      line.vat,
      line.net,
      line.item?.kind ?? null,
      line.item?.id ?? null,
      line.item?.version ?? null,
      line.on,
      line.userId,
    ]);
  }
}

/** A draft leaves; an issued invoice refuses. */
export async function deleteInvoice(sql: FirmSql, id: string): Promise<void> {
  await sql.execute(CLEAR, [sql.scope.firmId, id]);
  await sql.execute(DELETE, [sql.scope.firmId, id]);
}

const NEXT = `INSERT INTO invoice_counters AS c (firm_id, series, year, last_number, last_on) VALUES ($1, $2, $3, 1, $4)
  ON CONFLICT (firm_id, series, year)
    DO UPDATE SET last_number = c.last_number + 1, last_on = greatest(c.last_on, excluded.last_on)
  RETURNING last_number AS sequence, last_on AS "on"`;

export interface TakenNumber {
  readonly sequence: number;
  /** The day asked for, or the day of the number before where that is later. */
  readonly on: Temporal.PlainDate;
}

/** The next number of a year, without gaps: whoever takes it holds the counter until the end of the transaction. */
export async function nextInvoiceNumber(
  sql: FirmSql,
  series: InvoiceSeries,
  on: Temporal.PlainDate,
): Promise<TakenNumber> {
  const [row] = await sql.query<TakenNumber>(NEXT, [sql.scope.firmId, series, on.year, on]);
  if (row === undefined) throw new Error('An invoice got no number');
  return row;
}

const ISSUE = `UPDATE invoices SET status = 'issued', series = $3, year = $4, sequence = $5, number = $6, issued_on = $7,
    due_on = $8, seller = $9, issued_by = $10, issued_at = $11, updated_at = greatest(updated_at, $11),
    version = version + 1
  WHERE firm_id = $1 AND id = $2 AND status = 'draft'`;

export async function issueInvoice(sql: FirmSql, id: string, issue: Issue): Promise<void> {
  const issued = await sql.execute(ISSUE, [
    sql.scope.firmId,
    id,
    issue.series,
    issue.year,
    issue.sequence,
    issue.number,
    issue.issuedOn,
    issue.dueOn,
    json(issue.seller),
    issue.issuedBy,
    issue.issuedAt,
  ]);
  if (issued !== 1) throw new Error('An invoice was not issued');
}
