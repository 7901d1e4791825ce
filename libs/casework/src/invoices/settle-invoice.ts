import type {
  InvoiceReminderBody,
  InvoiceView,
  PaymentBody,
  PaymentCancellationBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  cancelPayment as writeCancellation,
  insertInvoiceReminder,
  insertPayment,
  lockInvoice,
  lockPayment,
  newId,
  type FirmSql,
  type InvoiceRow,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import {
  beforeInvoice,
  beyondDue,
  beyondPaid,
  inTheFuture,
  invoiceNotIssued,
  invoiceUnknown,
  notAnInvoice,
  paymentCancelled,
  paymentUnknown,
} from './invoice-problems.ts';
import { balanceOfRow } from './invoice-view.ts';
import { viewOfInvoice } from './read-invoices.ts';

/** An issued invoice, held: two payments at once see each other. */
async function lockIssued(sql: FirmSql, id: string): Promise<InvoiceRow> {
  const row = await lockInvoice(sql, id);
  if (row === null) throw invoiceUnknown();
  refuseUnsettled(row);
  return row;
}

/** Only what was issued is paid, or recalled. */
export function refuseUnsettled({ kind, status }: Pick<InvoiceRow, 'kind' | 'status'>): void {
  if (kind === 'credit-note') throw notAnInvoice();
  if (status === 'draft') throw invoiceNotIssued();
}

/** What is noted of an invoice took place after it, and before now. */
export function pastDay(
  { issuedOn }: Pick<InvoiceRow, 'issuedOn'>,
  text: string,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const on = Temporal.PlainDate.from(text);
  const { compare } = Temporal.PlainDate;
  if (issuedOn !== null && compare(on, issuedOn) < 0) throw beforeInvoice('/on');
  if (compare(on, today) > 0) throw inTheFuture('/on');
  return on;
}

function refuseAmount(
  row: InvoiceRow,
  { amount, direction = 'in', overpaid = false }: PaymentBody,
) {
  const balance = balanceOfRow(row);
  if (direction === 'out' && amount.amount > balance.overpaid) throw beyondPaid();
  if (direction === 'in' && amount.amount > balance.due && !overpaid) throw beyondDue();
}

const auditOf = (action: string, { id, dossierId }: InvoiceRow) => ({
  action,
  subjectKind: 'invoice',
  subjectId: id,
  dossierId,
});

export interface PaymentAsked {
  readonly id: string;
  readonly body: PaymentBody;
}

export async function recordPayment(
  ctx: Context,
  { id, body }: PaymentAsked,
): Promise<InvoiceView> {
  const { now, today } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockIssued(tx, id);
    const on = pastDay(row, body.on, today);
    refuseAmount(row, body);
    const payment = {
      ...{ id: newId(), invoiceId: id, on, means: body.means, amount: body.amount.amount },
      direction: body.direction ?? 'in',
      reference: body.reference?.trim() ?? '',
    };
    await insertPayment(tx, { ...payment, createdBy: ctx.actor.userId, createdAt: now });
    await appendAudit(tx, { ...auditOf('payment.record', row), after: payment });
    return viewOfInvoice(ctx, tx, id);
  });
  announceChange(ctx, null, 'invoice');
  return view;
}

export interface CancellationAsked {
  readonly id: string;
  readonly body: PaymentCancellationBody;
}

/** Written by mistake: it no longer counts, and stays written with the reason. */
export async function cancelPayment(
  ctx: Context,
  { id, body }: CancellationAsked,
): Promise<InvoiceView> {
  const { now } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const payment = await lockPayment(tx, id);
    if (payment === null) throw paymentUnknown();
    if (payment.cancelledAt !== null) throw paymentCancelled();
    const row = await lockIssued(tx, payment.invoiceId);
    const { reason } = body;
    await writeCancellation(tx, { id, by: ctx.actor.userId, at: now, reason });
    const { on, means, amount, direction } = payment;
    await appendAudit(tx, {
      ...auditOf('payment.cancel', row),
      ...{ reason, before: { id, on, means, amount, direction } },
    });
    return viewOfInvoice(ctx, tx, payment.invoiceId);
  });
  announceChange(ctx, null, 'invoice');
  return view;
}

export interface ReminderAsked {
  readonly id: string;
  readonly body: InvoiceReminderBody;
}

/** That the client was reminded of what is owed; the product sends nothing itself. */
export async function noteInvoiceReminder(
  ctx: Context,
  { id, body }: ReminderAsked,
): Promise<InvoiceView> {
  const { now, today } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockIssued(tx, id);
    const on = pastDay(row, body.on, today);
    const reminder = { id: newId(), invoiceId: id, on, means: body.means, note: body.note ?? '' };
    const createdBy = ctx.actor.userId;
    await insertInvoiceReminder(tx, { ...reminder, createdBy, createdAt: now });
    await appendAudit(tx, { ...auditOf('invoice.remind', row), after: reminder });
    return viewOfInvoice(ctx, tx, id);
  });
  announceChange(ctx, null, 'invoice');
  return view;
}
