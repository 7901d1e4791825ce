import { missingIn, numberIn } from '@quantieme/billing';
import type { InvoiceView } from '@quantieme/contracts';
import {
  appendAudit,
  findInvoice,
  findInvoiceSettings,
  issueInvoice as writeIssue,
  linesOf,
  lockInvoice,
  nextInvoiceNumber,
  type FirmSql,
  type InvoiceLine,
  type InvoiceRow,
  type InvoiceSettings,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { markBilled } from '../billing/index.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { archiveInvoice, proveItPrints } from './archive-invoice.ts';
import { invoiceUnknown, settingsMissing } from './invoice-problems.ts';
import { totalsOfRow } from './invoice-view.ts';
import { missingProblem } from './missing-words.ts';
import { readInvoice } from './read-invoices.ts';

function refuseIncomplete(
  { buyer, terms, ...row }: InvoiceRow,
  lines: readonly InvoiceLine[],
  { seller }: InvoiceSettings,
): void {
  const totals = totalsOfRow({ buyer, terms, ...row });
  const [first, ...others] = missingIn({ seller, buyer, terms, lines, totals });
  if (first !== undefined) throw invalid([missingProblem(first), ...others.map(missingProblem)]);
}

export interface Numbering {
  readonly row: InvoiceRow;
  readonly settings: InvoiceSettings;
  readonly issuedBy: string | null;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/**
 * Gives the draft its number, for good. The counter is held until the end of the transaction: issues of a firm wait for
 * each other, and one that fails gives its number back.
 */
export async function giveNumber(sql: FirmSql, numbering: Numbering): Promise<string> {
  const { row, settings, issuedBy, now, today } = numbering;
  const { seller, invoiceFormat, creditFormat } = settings;
  const isOwnSeries = row.kind === 'credit-note' && creditFormat !== null;
  const series = isOwnSeries ? 'credit-note' : 'invoice';
  const taken = await nextInvoiceNumber(sql, series, today);
  const number = numberIn(isOwnSeries ? creditFormat : invoiceFormat, today.year, taken.sequence);
  await writeIssue(sql, row.id, {
    ...{ series, year: today.year, sequence: taken.sequence, number, seller, issuedBy },
    issuedOn: taken.on,
    dueOn: taken.on.add({ days: row.kind === 'invoice' ? seller.paymentDays : 0 }),
    issuedAt: now,
  });
  await appendAudit(sql, {
    ...{ action: 'invoice.issue', subjectKind: 'invoice', subjectId: row.id },
    dossierId: row.dossierId,
    after: { number, issuedOn: taken.on, gross: row.gross },
  });
  return number;
}

/** Throws unless the draft can leave as it is, to people and to machines. */
async function prove(ctx: Context, id: string): Promise<void> {
  const found = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await findInvoice(tx, id);
    if (row === null) throw invoiceUnknown();
    const settings = await findInvoiceSettings(tx);
    return { row, settings, lines: await linesOf(tx, id) };
  });
  const { row, settings, lines } = found;
  if (row.status === 'issued') return;
  if (settings === null) throw settingsMissing();
  refuseIncomplete(row, lines, settings);
  await proveItPrints(row, lines, { seller: settings.seller, ...momentOf(ctx) });
}

export interface IssueAsked {
  readonly id: string;
  readonly version: number;
}

/** For good: what is issued does not change. Issued twice, it is issued once, and said again. */
export async function issueInvoice(
  ctx: Context,
  { id, version }: IssueAsked,
): Promise<InvoiceView> {
  await prove(ctx, id);
  const { now, today } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockInvoice(tx, id);
    if (row === null) throw invoiceUnknown();
    if (row.status === 'issued') return;
    if (row.version !== version) throw staleVersion();
    const settings = await findInvoiceSettings(tx);
    if (settings === null) throw settingsMissing();
    const lines = await linesOf(tx, id);
    refuseIncomplete(row, lines, settings);
    const items = lines.flatMap(({ item }) => item ?? []);
    if (items.length > 0) await markBilled(tx, { items, on: { invoiceId: id }, at: now });
    await giveNumber(tx, { row, settings, issuedBy: ctx.actor.userId, now, today });
  });
  await archiveInvoice(ctx, id);
  announceChange(ctx, null, 'invoice');
  return readInvoice(ctx, id);
}
