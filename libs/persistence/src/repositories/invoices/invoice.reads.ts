import type { Vat, VatGroup } from '@quantieme/billing';
import type { FirmSql } from '../../sql-runner.ts';
import type { InvoiceLine, InvoiceRow, InvoiceItemKind } from './invoice-records.ts';

const SETTLED = `LEFT JOIN LATERAL (
    SELECT coalesce(sum(c.gross_cents), 0)::bigint AS credited FROM invoices c
     WHERE c.firm_id = i.firm_id AND c.corrects_id = i.id AND c.status = 'issued') credits ON true
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(CASE p.direction WHEN 'in' THEN p.amount_cents ELSE -p.amount_cents END), 0)::bigint AS paid
      FROM payments p WHERE p.firm_id = i.firm_id AND p.invoice_id = i.id AND p.cancelled_at IS NULL) money ON true`;

const COLUMNS = `i.id, i.kind, i.status, i.client_id AS "clientId", i.dossier_id AS "dossierId",
  i.corrects_id AS "correctsId", original.number AS "correctsNumber", original.issued_on AS "correctsOn", i.reason,
  i.buyer, i.seller, i.terms, i.groups, i.net_cents AS net, i.vat_cents AS vat, i.gross_cents AS gross, i.number,
  i.issued_on AS "issuedOn", i.due_on AS "dueOn", i.issued_at AS "issuedAt", d.reference AS "dossierReference",
  credits.credited, money.paid,
  (SELECT max(r.on_day) FROM invoice_reminders r WHERE r.firm_id = i.firm_id AND r.invoice_id = i.id) AS "remindedOn",
  i.created_at AS "createdAt", i.updated_at AS "updatedAt", i.version`;

const FROM = `FROM invoices i ${SETTLED}
  LEFT JOIN invoices original ON original.firm_id = i.firm_id AND original.id = i.corrects_id
  LEFT JOIN dossiers d ON d.firm_id = i.firm_id AND d.id = i.dossier_id`;

const FIND = `SELECT ${COLUMNS} ${FROM} WHERE i.firm_id = $1 AND i.id = $2`;
const HOLD = `SELECT id FROM invoices WHERE firm_id = $1 AND id = $2 FOR UPDATE`;

export async function findInvoice(sql: FirmSql, id: string): Promise<InvoiceRow | null> {
  const [row] = await sql.query<InvoiceRow>(FIND, [sql.scope.firmId, id]);
  return row ?? null;
}

/** Those of these invoices that the firm has, the latest first. */
export function invoicesNamed(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly InvoiceRow[]> {
  return sql.query<InvoiceRow>(
    `SELECT ${COLUMNS} ${FROM} WHERE i.firm_id = $1 AND i.id = ANY($2::uuid[])
      ORDER BY i.created_at DESC, i.id DESC`,
    [sql.scope.firmId, [...ids]],
  );
}

/** The same, as they stand once whoever else was changing or settling them is done. */
export async function holdInvoices(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly InvoiceRow[]> {
  await sql.query(
    'SELECT id FROM invoices WHERE firm_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
    [sql.scope.firmId, [...ids]],
  );
  return invoicesNamed(sql, ids);
}

/** The invoice as it stands once whoever else was changing or settling it is done. */
export async function lockInvoice(sql: FirmSql, id: string): Promise<InvoiceRow | null> {
  await sql.query(HOLD, [sql.scope.firmId, id]);
  return findInvoice(sql, id);
}

export interface InvoiceFilter {
  readonly status: 'draft' | 'issued' | 'unpaid' | 'overdue' | null;
  readonly kind: 'invoice' | 'credit-note' | null;
  readonly q: string | null;
  readonly clientId: string | null;
  readonly dossierId: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
  readonly before: readonly [string, string] | null;
  readonly limit: number;
}

/** As long as the unpaid are few among the others, the way to them is through what is owed. */
const OWED = `JOIN owed_invoices owed ON owed.firm_id = i.firm_id AND owed.invoice_id = i.id
  AND ($2 = 'unpaid' OR owed.due_on < $12::date)`;

const listThrough = (join: string) => `SELECT ${COLUMNS} ${FROM} ${join}
  WHERE i.firm_id = $1
    AND ($2::text IS NULL OR $2 IN ('unpaid', 'overdue') OR i.status = $2)
    AND ($3::text IS NULL OR i.kind = $3)
    AND ($4::text IS NULL OR i.number ILIKE $4 OR i.buyer ->> 'name' ILIKE $4 OR d.reference ILIKE $4)
    AND ($5::uuid IS NULL OR i.client_id = $5) AND ($6::uuid IS NULL OR i.dossier_id = $6)
    AND ($7::date IS NULL OR i.issued_on >= $7) AND ($8::date IS NULL OR i.issued_on <= $8)
    AND ($9::timestamptz IS NULL OR (i.created_at, i.id) < ($9, $10::uuid))
  ORDER BY i.created_at DESC, i.id DESC LIMIT $11`;

const LIST = listThrough('');
const LIST_OWED = listThrough(OWED);

/** A search has no wildcards of its own. */
const anywhere = (q: string | null) =>
  q === null ? null : `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

export function listInvoices(sql: FirmSql, asked: InvoiceFilter): Promise<readonly InvoiceRow[]> {
  const [createdAt = null, id = null] = asked.before ?? [];
  const isOwed = asked.status === 'unpaid' || asked.status === 'overdue';
  return sql.query<InvoiceRow>(isOwed ? LIST_OWED : LIST, [
    sql.scope.firmId,
    asked.status,
    asked.kind,
    anywhere(asked.q),
    asked.clientId,
    asked.dossierId,
    asked.from,
    asked.to,
    createdAt,
    id,
    asked.limit,
    ...(isOwed ? [asked.today] : []),
  ]);
}

interface LineRow {
  readonly label: string;
  readonly quantity: number;
  readonly unit: 'minute' | 'piece';
  readonly unitPrice: number;
  readonly discount: number;
  readonly vat: Vat;
  readonly net: number;
  readonly itemKind: InvoiceItemKind | null;
  readonly itemId: string | null;
  readonly itemVersion: number | null;
  readonly on: Temporal.PlainDate | null;
  readonly userId: string | null;
}

const LINES = `SELECT label, quantity, unit, unit_price_cents AS "unitPrice", discount_cents AS discount, vat,
    net_cents AS net, item_kind AS "itemKind", item_id AS "itemId", item_version AS "itemVersion",
    on_day AS "on", user_id AS "userId"
  FROM invoice_lines WHERE firm_id = $1 AND invoice_id = $2 ORDER BY position`;

export async function linesOf(sql: FirmSql, invoiceId: string): Promise<readonly InvoiceLine[]> {
  const rows = await sql.query<LineRow>(LINES, [sql.scope.firmId, invoiceId]);
  return rows.map(({ itemKind: kind, itemId: id, itemVersion: version, ...line }) => {
    const isItem = kind !== null && id !== null && version !== null;
    return { ...line, item: isItem ? { kind, id, version } : null };
  });
}

const GROUPS = `SELECT groups FROM invoices
  WHERE firm_id = $1 AND corrects_id = $2 AND status = 'issued' ORDER BY sequence`;

/** What credit notes have taken back of an invoice. */
export async function creditedOf(sql: FirmSql, invoiceId: string): Promise<readonly VatGroup[]> {
  const rows = await sql.query<{ groups: VatGroup[] }>(GROUPS, [sql.scope.firmId, invoiceId]);
  return rows.flatMap(({ groups }) => groups);
}

export interface CreditNoteRow {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly gross: number;
  readonly reason: string;
}

const CREDIT_NOTES = `SELECT id, number, issued_on AS "issuedOn", gross_cents AS gross, reason FROM invoices
  WHERE firm_id = $1 AND corrects_id = $2 AND status = 'issued' ORDER BY issued_at, id`;

export function creditNotesOf(sql: FirmSql, invoiceId: string): Promise<readonly CreditNoteRow[]> {
  return sql.query<CreditNoteRow>(CREDIT_NOTES, [sql.scope.firmId, invoiceId]);
}

export interface InvoiceFigures {
  readonly drafts: number;
  readonly net: number;
  readonly vat: number;
  readonly received: number;
  readonly unpaid: number;
  readonly due: number;
  readonly overdue: number;
  readonly overdueDue: number;
}

const FIGURES = `SELECT
    (SELECT count(*)::int FROM invoices WHERE firm_id = $1 AND status = 'draft') AS drafts,
    month.net, month.vat,
    (SELECT coalesce(sum(CASE direction WHEN 'in' THEN amount_cents ELSE -amount_cents END), 0)::bigint FROM payments
      WHERE firm_id = $1 AND cancelled_at IS NULL AND on_day BETWEEN $2 AND $3) AS received,
    owed.unpaid, owed.due, owed.overdue, owed."overdueDue"
  FROM (
    SELECT coalesce(sum(CASE kind WHEN 'invoice' THEN net_cents ELSE -net_cents END), 0)::bigint AS net,
           coalesce(sum(CASE kind WHEN 'invoice' THEN vat_cents ELSE -vat_cents END), 0)::bigint AS vat
      FROM invoices WHERE firm_id = $1 AND status = 'issued' AND issued_on BETWEEN $2 AND $3) month, (
    SELECT count(*)::int AS unpaid, coalesce(sum(owed_cents), 0)::bigint AS due,
           (count(*) FILTER (WHERE due_on < $4))::int AS overdue,
           coalesce(sum(owed_cents) FILTER (WHERE due_on < $4), 0)::bigint AS "overdueDue"
      FROM owed_invoices WHERE firm_id = $1) owed`;

export interface FiguresAsked {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** What was billed and received between two days, and what is owed today. */
export async function invoiceFigures(sql: FirmSql, asked: FiguresAsked): Promise<InvoiceFigures> {
  const { from, to, today } = asked;
  const [row] = await sql.query<InvoiceFigures>(FIGURES, [sql.scope.firmId, from, to, today]);
  if (row === undefined) throw new Error('Figures of invoices are missing');
  return row;
}

/** The live mark of what an invoice bills; null: nothing of the firm's work is on it. */
export async function billingOfInvoice(sql: FirmSql, invoiceId: string): Promise<string | null> {
  const [row] = await sql.query<{ readonly id: string }>(
    `SELECT id FROM billings WHERE firm_id = $1 AND invoice_id = $2 AND reversed_at IS NULL`,
    [sql.scope.firmId, invoiceId],
  );
  return row?.id ?? null;
}
