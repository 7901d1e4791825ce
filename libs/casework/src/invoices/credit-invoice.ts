import {
  creditable,
  creditOf,
  isVat,
  treatmentOf,
  type CreditAsked,
  type Taxed,
  type VatGroup,
} from '@quantieme/billing';
import type { CreditNoteBody, InvoiceView } from '@quantieme/contracts';
import {
  appendAudit,
  billingOfInvoice,
  creditedOf,
  findInvoice,
  findInvoiceSettings,
  insertInvoice,
  linesOf,
  lockInvoice,
  newId,
  replaceLines,
  type FirmSql,
  type InvoiceLine,
  type InvoiceRow,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { reverseBilling } from '../billing/index.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { archiveInvoice } from './archive-invoice.ts';
import {
  creditRefused,
  invoiceNotIssued,
  invoiceUnknown,
  notAnInvoice,
  settingsMissing,
  vatUnknown,
} from './invoice-problems.ts';
import { giveNumber } from './issue-invoice.ts';
import { readInvoice } from './read-invoices.ts';

interface Credit {
  readonly taxed: readonly Taxed[];
  /** All of an invoice that nothing was credited of before. */
  readonly isWhole: boolean;
  /** Nothing is left of the invoice after it. */
  readonly isLast: boolean;
}

function askedOf(left: readonly Taxed[], body: CreditNoteBody): readonly CreditAsked[] {
  if (body.lines === undefined) return left.filter(({ base }) => base > 0);
  const sums = new Map<CreditAsked['vat'], number>();
  for (const [index, { vat, net }] of body.lines.entries()) {
    if (!isVat(vat)) throw vatUnknown(index);
    sums.set(vat, (sums.get(vat) ?? 0) + net.amount);
  }
  return [...sums].map(([vat, base]) => ({ vat, base }));
}

async function creditAsked(
  sql: FirmSql,
  invoice: InvoiceRow,
  body: CreditNoteBody,
): Promise<Credit> {
  const credited = await creditedOf(sql, invoice.id);
  const left = creditable(invoice.groups, credited);
  const taxed = creditOf(left, askedOf(left, body), (vat) => treatmentOf(vat).rate);
  if ('code' in taxed) throw creditRefused(taxed);
  const after = creditable(left, taxed);
  const isLast = after.every(({ base, tax }) => base === 0 && tax === 0);
  return { taxed, isLast, isWhole: isLast && credited.length === 0 };
}

const aCredit = { quantity: 1, unit: 'piece', discount: 0, item: null, on: null, userId: null };

/** All of an invoice is credited line by line; a part of it, by what it is taxed as. */
function linesOfCredit(
  { taxed, isWhole }: Credit,
  lines: readonly InvoiceLine[],
  { number, body }: { readonly number: string; readonly body: CreditNoteBody },
): readonly InvoiceLine[] {
  if (isWhole) return lines.map((line) => ({ ...line, item: null }));
  return taxed
    .filter(({ base }) => base > 0)
    .map(({ vat, base }) => {
      const label =
        body.lines?.find((line) => line.vat === vat && line.label !== undefined)?.label ??
        `Avoir sur la facture ${number}`;
      return { ...aCredit, unit: 'piece', label, unitPrice: base, net: base, vat };
    });
}

function totalsOfCredit({ taxed, isWhole }: Credit, { groups: invoiced }: InvoiceRow) {
  const plain = taxed.map(({ vat, base, tax }): VatGroup => ({
    ...{ vat, base, tax, lines: base, discount: 0 },
    rate: treatmentOf(vat).rate,
  }));
  const groups = (isWhole ? invoiced : plain).filter(({ lines }) => lines !== 0);
  const sum = (of: 'base' | 'tax') => groups.reduce((total, group) => total + group[of], 0);
  return { groups, net: sum('base'), vat: sum('tax'), gross: sum('base') + sum('tax') };
}

interface Writing {
  readonly ctx: Context;
  readonly invoice: InvoiceRow;
  readonly number: string;
  readonly body: CreditNoteBody;
}

async function writeCredit(sql: FirmSql, writing: Writing, credit: Credit): Promise<string> {
  const { ctx, invoice, number, body } = writing;
  const { now, today } = momentOf(ctx);
  const id = newId();
  const { clientId, dossierId, buyer } = invoice;
  const discount = credit.isWhole ? invoice.terms.discount : null;
  await insertInvoice(sql, {
    ...{ id, kind: 'credit-note', clientId, dossierId, buyer, now },
    ...totalsOfCredit(credit, invoice),
    terms: { ...invoice.terms, discount, note: null },
    ...{ correctsId: invoice.id, reason: body.reason, createdBy: ctx.actor.userId },
  });
  await replaceLines(
    sql,
    id,
    linesOfCredit(credit, await linesOf(sql, invoice.id), { number, body }),
  );
  const [row, settings] = [await findInvoice(sql, id), await findInvoiceSettings(sql)];
  if (row === null) throw invoiceUnknown();
  if (settings === null) throw settingsMissing();
  const given = await giveNumber(sql, {
    ...{ row, settings, issuedBy: ctx.actor.userId, now, today },
  });
  await appendAudit(sql, {
    ...{ action: 'invoice.credit', subjectKind: 'invoice', subjectId: invoice.id, dossierId },
    ...{ reason: body.reason, after: { creditNote: given, gross: row.gross } },
  });
  return id;
}

/** Nothing is left of the invoice: its work is to be billed again. */
async function freeWork(
  sql: FirmSql,
  invoiceId: string,
  body: CreditNoteBody,
  at: Temporal.Instant,
) {
  const billingId = await billingOfInvoice(sql, invoiceId);
  if (billingId !== null) await reverseBilling(sql, { billingId, reason: body.reason, at });
}

export interface CreditAskedOf {
  readonly id: string;
  readonly body: CreditNoteBody;
}

/** A credit note for all that is left of an invoice, or for a part of it; issued at once. */
export async function creditInvoice(
  ctx: Context,
  { id, body }: CreditAskedOf,
): Promise<InvoiceView> {
  const { now } = momentOf(ctx);
  const creditId = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const invoice = await lockInvoice(tx, id);
    if (invoice === null) throw invoiceUnknown();
    const { number, kind } = invoice;
    if (kind === 'credit-note') throw notAnInvoice();
    if (number === null) throw invoiceNotIssued();
    const credit = await creditAsked(tx, invoice, body);
    const made = await writeCredit(tx, { ctx, invoice, number, body }, credit);
    if (credit.isLast) await freeWork(tx, id, body, now);
    return made;
  });
  await archiveInvoice(ctx, creditId);
  announceChange(ctx, null, 'invoice');
  return readInvoice(ctx, creditId);
}
