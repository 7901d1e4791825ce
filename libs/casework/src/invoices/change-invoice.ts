import { euros } from '@quantieme/billing';
import type {
  InvoiceDraftBody,
  InvoicePreviewView,
  InvoiceView,
  NewInvoiceBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  deleteInvoice,
  findInvoiceSettings,
  insertInvoice,
  linesOf,
  lockInvoice,
  newId,
  replaceLines,
  updateInvoice as writeInvoice,
  type FirmSql,
  type FirmTransaction,
  type InvoiceRow,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import {
  contentOf,
  draftAfter,
  NO_TERMS,
  NOBODY,
  totalsOfDraft,
  type Draft,
} from './invoice-content.ts';
import { invoiceIssued, invoiceUnknown } from './invoice-problems.ts';
import { missingOf, totalsView } from './invoice-view.ts';
import { viewOfInvoice } from './read-invoices.ts';
import { withWork } from './unbilled-lines.ts';

const EMPTY: Draft = { clientId: null, dossierId: null, buyer: NOBODY, terms: NO_TERMS, lines: [] };

/** What the audit keeps of an invoice: whom it is for, its lines and its totals. */
function traceOf(draft: Draft) {
  const { gross } = totalsOfDraft(draft);
  return { ...draft, gross };
}

async function newDraft(ctx: Context, tx: FirmTransaction, body: NewInvoiceBody): Promise<Draft> {
  const settings = await findInvoiceSettings(tx);
  const draft = await withWork(tx, await draftAfter(tx, EMPTY, body), {
    body,
    seller: settings?.seller ?? null,
    today: momentOf(ctx).today,
  });
  return draft.buyer === NOBODY && draft.clientId !== null
    ? draftAfter(tx, { ...draft, clientId: null }, { clientId: draft.clientId })
    : draft;
}

/** A draft: empty, of lines written by hand, or of work not billed yet. */
export async function createInvoice(ctx: Context, body: NewInvoiceBody): Promise<InvoiceView> {
  const { now } = momentOf(ctx);
  const id = newId();
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const draft = await newDraft(ctx, tx, body);
    const none = { correctsId: null, reason: null };
    const createdBy = ctx.actor.userId;
    await insertInvoice(tx, { ...contentOf(draft), ...none, id, kind: 'invoice', createdBy, now });
    await replaceLines(tx, id, draft.lines);
    await appendAudit(tx, { ...auditOf('invoice.create', id, draft), after: traceOf(draft) });
    return viewOfInvoice(ctx, tx, id);
  });
  announceChange(ctx, null, 'invoice');
  return view;
}

const auditOf = (action: string, id: string, { dossierId }: Pick<Draft, 'dossierId'>) => ({
  action,
  subjectKind: 'invoice',
  subjectId: id,
  dossierId,
});

/** A draft as it was read, held until the end of the transaction. */
async function lockDraft(sql: FirmSql, id: string, version: number): Promise<InvoiceRow> {
  const row = await lockInvoice(sql, id);
  if (row === null) throw invoiceUnknown();
  if (row.status === 'issued') throw invoiceIssued();
  if (row.version !== version) throw staleVersion();
  return row;
}

export interface WhichDraft {
  readonly id: string;
  readonly version: number;
}

export async function updateInvoice(
  ctx: Context,
  { id, version, body }: WhichDraft & { readonly body: InvoiceDraftBody },
): Promise<InvoiceView> {
  const { now } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockDraft(tx, id, version);
    const before: Draft = { ...row, lines: await linesOf(tx, id) };
    const after = await draftAfter(tx, before, body);
    await writeInvoice(tx, { ...contentOf(after), id, now });
    if (body.lines !== undefined) await replaceLines(tx, id, after.lines);
    const { clientId, dossierId, buyer, terms, lines } = before;
    await appendAudit(tx, {
      ...auditOf('invoice.update', id, after),
      before: traceOf({ clientId, dossierId, buyer, terms, lines }),
      after: traceOf(after),
    });
    return viewOfInvoice(ctx, tx, id);
  });
  announceChange(ctx, null, 'invoice');
  return view;
}

/** A draft has no number: it leaves without a gap. */
export async function removeInvoice(ctx: Context, { id, version }: WhichDraft): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { clientId, dossierId, buyer, terms } = await lockDraft(tx, id, version);
    const draft = { clientId, dossierId, buyer, terms, lines: await linesOf(tx, id) };
    await deleteInvoice(tx, id);
    await appendAudit(tx, { ...auditOf('invoice.remove', id, draft), before: traceOf(draft) });
  });
  announceChange(ctx, null, 'invoice');
}

/** What a draft would come to, and what would keep it from being issued. Writes nothing. */
export function previewInvoice(ctx: Context, body: InvoiceDraftBody): Promise<InvoicePreviewView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const draft = await draftAfter(tx, EMPTY, body);
    const settings = await findInvoiceSettings(tx);
    return {
      totals: totalsView(totalsOfDraft(draft)),
      lines: draft.lines.map(({ net }) => euros(net)),
      missing: missingOf(draft, settings?.seller ?? null, ctx.language),
    };
  });
}
