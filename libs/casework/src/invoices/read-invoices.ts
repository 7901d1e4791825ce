import { creditable, euros, treatmentOf } from '@quantieme/billing';
import type {
  InvoiceFiguresQuery,
  InvoiceFiguresView,
  InvoicePage,
  InvoicesQuery,
  InvoiceView,
  PaymentPage,
  PaymentsQuery,
} from '@quantieme/contracts';
import {
  creditedOf,
  creditNotesOf,
  findInvoice,
  findInvoiceSettings,
  invoiceFigures,
  invoiceRemindersOf,
  linesOf,
  listInvoices as selectInvoices,
  listPayments as selectPayments,
  paymentsOf,
  type FirmSql,
  type InvoiceRow,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { invoiceUnknown } from './invoice-problems.ts';
import {
  groupView,
  invoiceSummary,
  lineView,
  missingOf,
  paymentView,
  totalsOfRow,
  totalsView,
} from './invoice-view.ts';

type Asked<Query> = { readonly [K in keyof Query]: Query[K] | undefined };

const dayIn = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

/** The latest first. */
export async function listInvoices(
  ctx: Context,
  query: Asked<InvoicesQuery>,
): Promise<InvoicePage> {
  const { limit = DEFAULT_LIMIT, cursor } = query;
  const { today } = momentOf(ctx);
  const before = keyIn<[string, string]>(cursor, ['timestamptz', 'uuid']);
  const [rows, figures] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      selectInvoices(sql, {
        status: query.status ?? null,
        kind: query.kind ?? null,
        q: query.q?.trim() ? query.q.trim() : null,
        clientId: query.clientId ?? null,
        dossierId: query.dossierId ?? null,
        from: dayIn(query.from),
        to: dayIn(query.to),
        today,
        before,
        limit: limit + 1,
      }),
      query.include === 'figures' ? figuresIn(sql, { today }) : null,
    ]),
  );
  const { data, page } = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toString(), id]);
  return { data: data.map((row) => invoiceSummary(row, today)), page, figures };
}

async function creditableOf(sql: FirmSql, row: InvoiceRow) {
  if (row.kind === 'credit-note' || row.status === 'draft') return [];
  const left = creditable(row.groups, await creditedOf(sql, row.id));
  return left
    .filter(({ base }) => base > 0)
    .map((group) => groupView({ ...group, rate: treatmentOf(group.vat).rate }));
}

/** Everything there is to say of an invoice. */
export async function viewOfInvoice(ctx: Context, sql: FirmSql, id: string): Promise<InvoiceView> {
  const row = await findInvoice(sql, id);
  if (row === null) throw invoiceUnknown();
  const { today } = momentOf(ctx);
  const lines = await linesOf(sql, id);
  const settings = await findInvoiceSettings(sql);
  const seller = row.seller ?? settings?.seller ?? null;
  const isDraft = row.status === 'draft';
  const { correctsId, correctsNumber } = row;
  const discount = row.terms.discount;
  return {
    ...invoiceSummary(row, today),
    ...row.terms,
    discount: discount && 'amount' in discount ? { amount: euros(discount.amount) } : discount,
    buyer: row.buyer,
    seller,
    lines: lines.map(lineView),
    totals: totalsView(totalsOfRow(row)),
    missing: isDraft ? missingOf({ ...row, lines }, seller, ctx.language) : [],
    corrects:
      correctsId === null || correctsNumber === null
        ? null
        : { id: correctsId, number: correctsNumber },
    reason: row.reason,
    creditNotes: (await creditNotesOf(sql, id)).map((note) => ({
      ...note,
      issuedOn: note.issuedOn.toString(),
      gross: euros(note.gross),
    })),
    creditable: await creditableOf(sql, row),
    payments: (await paymentsOf(sql, id)).map(paymentView),
    reminders: (await invoiceRemindersOf(sql, id)).map(({ on, means, note }) => ({
      ...{ means, note },
      on: on.toString(),
    })),
  };
}

export function readInvoice(ctx: Context, id: string): Promise<InvoiceView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOfInvoice(ctx, tx, id));
}

interface FiguresOf {
  readonly today: Temporal.PlainDate;
  readonly period?: Asked<InvoiceFiguresQuery>;
}

async function figuresIn(sql: FirmSql, { today, period }: FiguresOf): Promise<InvoiceFiguresView> {
  const from = dayIn(period?.from) ?? today.with({ day: 1 });
  const to = dayIn(period?.to) ?? from.add({ months: 1 }).subtract({ days: 1 });
  const figures = await invoiceFigures(sql, { from, to, today });
  const { drafts, unpaid, overdue } = figures;
  return {
    ...{ from: from.toString(), to: to.toString(), drafts, unpaid, overdue },
    net: euros(figures.net),
    vat: euros(figures.vat),
    received: euros(figures.received),
    due: euros(figures.due),
    overdueDue: euros(figures.overdueDue),
  };
}

/** What was invoiced and received in a month, and what is owed today. */
export function readInvoiceFigures(
  ctx: Context,
  period: Asked<InvoiceFiguresQuery>,
): Promise<InvoiceFiguresView> {
  const { today } = momentOf(ctx);
  return ctx.database.pipelined(scopeOf(ctx), (sql) => figuresIn(sql, { today, period }));
}

export async function listPayments(
  ctx: Context,
  query: Asked<PaymentsQuery>,
): Promise<PaymentPage> {
  const { limit = DEFAULT_LIMIT, cursor } = query;
  const [before] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    selectPayments(sql, {
      ...{ before, limit: limit + 1 },
      ...{ from: dayIn(query.from), to: dayIn(query.to) },
    }),
  );
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map(paymentView), page };
}
