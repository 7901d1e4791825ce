import type { Buyer, VatGroup } from '@quantieme/billing';
import type { FirmSql } from '../../sql-runner.ts';

export type PaymentMeans = 'transfer' | 'card' | 'cheque' | 'cash' | 'direct-debit' | 'other';

export interface NewPayment {
  readonly id: string;
  readonly invoiceId: string;
  readonly direction: 'in' | 'out';
  readonly on: Temporal.PlainDate;
  readonly means: PaymentMeans;
  readonly amount: number;
  readonly reference: string;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
}

export interface PaymentRow extends NewPayment {
  readonly invoiceNumber: string;
  readonly cancelledAt: Temporal.Instant | null;
  readonly cancelReason: string | null;
}

const COLUMNS = `p.id, p.invoice_id AS "invoiceId", i.number AS "invoiceNumber", p.direction, p.on_day AS "on", p.means,
  p.amount_cents AS amount, p.reference, p.created_by AS "createdBy", p.created_at AS "createdAt",
  p.cancelled_at AS "cancelledAt", p.cancel_reason AS "cancelReason"
  FROM payments p JOIN invoices i ON i.firm_id = p.firm_id AND i.id = p.invoice_id`;

const OF_INVOICE = `SELECT ${COLUMNS} WHERE p.firm_id = $1 AND p.invoice_id = $2 ORDER BY p.on_day, p.id`;

export function paymentsOf(sql: FirmSql, invoiceId: string): Promise<readonly PaymentRow[]> {
  return sql.query<PaymentRow>(OF_INVOICE, [sql.scope.firmId, invoiceId]);
}

const LIST = `SELECT ${COLUMNS} WHERE p.firm_id = $1 AND ($2::uuid IS NULL OR p.id < $2)
    AND ($3::date IS NULL OR p.on_day >= $3) AND ($4::date IS NULL OR p.on_day <= $4)
  ORDER BY p.id DESC LIMIT $5`;

export interface PaymentsAsked {
  readonly before: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly limit: number;
}

export function listPayments(sql: FirmSql, asked: PaymentsAsked): Promise<readonly PaymentRow[]> {
  const { before, from, to, limit } = asked;
  return sql.query<PaymentRow>(LIST, [sql.scope.firmId, before, from, to, limit]);
}

const FIND = `SELECT ${COLUMNS} WHERE p.firm_id = $1 AND p.id = $2 FOR UPDATE OF p`;

export async function lockPayment(sql: FirmSql, id: string): Promise<PaymentRow | null> {
  const [row] = await sql.query<PaymentRow>(FIND, [sql.scope.firmId, id]);
  return row ?? null;
}

const INSERT = `INSERT INTO payments (firm_id, id, invoice_id, direction, on_day, means, amount_cents, reference, created_by,
    created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`;

export async function insertPayment(sql: FirmSql, one: NewPayment): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    one.id,
    one.invoiceId,
    one.direction,
    one.on,
    one.means,
    one.amount,
    one.reference,
    one.createdBy,
    one.createdAt,
  ]);
}

export interface Cancellation {
  readonly id: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

export async function cancelPayment(sql: FirmSql, one: Cancellation): Promise<void> {
  await sql.execute(
    `UPDATE payments SET cancelled_at = $3, cancelled_by = $4, cancel_reason = $5, updated_at = $3
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, one.id, one.at, one.by, one.reason],
  );
}

export type ReminderMeans = 'mail' | 'letter' | 'lrar' | 'phone';

export interface InvoiceReminder {
  readonly id: string;
  readonly invoiceId: string;
  readonly on: Temporal.PlainDate;
  readonly means: ReminderMeans;
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
}

export async function insertInvoiceReminder(sql: FirmSql, one: InvoiceReminder): Promise<void> {
  await sql.execute(
    `INSERT INTO invoice_reminders (firm_id, id, invoice_id, on_day, means, note, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      sql.scope.firmId,
      one.id,
      one.invoiceId,
      one.on,
      one.means,
      one.note,
      one.createdBy,
      one.createdAt,
    ],
  );
}

export function invoiceRemindersOf(
  sql: FirmSql,
  invoiceId: string,
): Promise<readonly InvoiceReminder[]> {
  return sql.query<InvoiceReminder>(
    `SELECT id, invoice_id AS "invoiceId", on_day AS "on", means, note, created_by AS "createdBy",
            created_at AS "createdAt"
       FROM invoice_reminders WHERE firm_id = $1 AND invoice_id = $2 ORDER BY on_day, id`,
    [sql.scope.firmId, invoiceId],
  );
}

export interface PaymentOfInvoice extends Pick<PaymentRow, 'direction' | 'on' | 'amount'> {
  readonly number: string;
  readonly buyer: Buyer;
  readonly groups: readonly VatGroup[];
}

/** Payments that stand between two days, with what their invoices are taxed as. */
export function paymentsBetween(
  sql: FirmSql,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly PaymentOfInvoice[]> {
  return sql.query<PaymentOfInvoice>(
    `SELECT p.direction, p.on_day AS "on", p.amount_cents AS amount, i.number, i.buyer, i.groups
       FROM payments p JOIN invoices i ON i.firm_id = p.firm_id AND i.id = p.invoice_id
      WHERE p.firm_id = $1 AND p.on_day BETWEEN $2 AND $3 AND p.cancelled_at IS NULL ORDER BY p.on_day, p.id`,
    [sql.scope.firmId, from, to],
  );
}
