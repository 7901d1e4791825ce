import { euros } from '@quantieme/billing';
import type {
  BillingPage,
  BillingReversalBody,
  BillingsQuery,
  BillingView,
  NewBillingBody,
} from '@quantieme/contracts';
import {
  findBilling,
  listBillingRows,
  type BillingRecord,
  type FirmSql,
  type ItemKind,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { billingUnknown, ofOurInvoice } from './billing-problems.ts';
import { markBilled, reverseBilling } from './mark-billed.ts';

type Query = { readonly [K in keyof BillingsQuery]: BillingsQuery[K] | undefined };

function billingView(billing: BillingRecord): BillingView {
  const { id, externalInvoiceId, invoiceId, items, reversedAt, reversalReason } = billing;
  return {
    ...{ id, externalInvoiceId, invoiceId, reversalReason },
    items: items.map(({ kind, itemId, dossierId, netCents, vatBasisPoints }) => ({
      ...{ kind, id: itemId, dossierId, vatBasisPoints },
      net: euros(netCents),
    })),
    net: euros(items.reduce((sum, { netCents }) => sum + netCents, 0)),
    createdAt: billing.createdAt.toString(),
    reversed: reversedAt !== null,
    reversedAt: reversedAt?.toString() ?? null,
    updatedAt: billing.updatedAt.toString(),
  };
}

async function viewOf(sql: FirmSql, id: string): Promise<BillingView> {
  const billing = await findBilling(sql, id);
  if (billing === null) throw billingUnknown();
  return billingView(billing);
}

/** What was marked as billed, reversed marks included, in the order in which it was. */
export async function listBillings(ctx: Context, query: Query): Promise<BillingPage> {
  const { limit = DEFAULT_LIMIT, cursor, updated_since: since } = query;
  const [after] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    listBillingRows(sql, {
      externalInvoiceId: query.externalInvoiceId ?? null,
      dossierId: query.dossierId ?? null,
      updatedSince: since === undefined ? null : Temporal.Instant.from(since),
      ...{ after, limit: limit + 1 },
    }),
  );
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map(billingView), page };
}

export function readBilling(ctx: Context, id: string): Promise<BillingView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(tx, id));
}

/** The firm's accounts have these items on an invoice. */
export async function recordBilling(ctx: Context, body: NewBillingBody): Promise<BillingView> {
  const { now: at } = momentOf(ctx);
  const on = { externalInvoiceId: body.externalInvoiceId.trim() };
  const items = body.items.map((item) => ({ ...item, kind: item.kind as ItemKind }));
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { billingId } = await markBilled(tx, { items, on, at });
    return viewOf(tx, billingId);
  });
  announceChange(ctx, null, 'billing');
  return view;
}

export interface ReversalAsked {
  readonly id: string;
  readonly body: BillingReversalBody;
}

/** The invoice was cancelled in the firm's accounts: its items are to be billed again. */
export async function takeBillingBack(
  ctx: Context,
  { id, body }: ReversalAsked,
): Promise<BillingView> {
  const { now: at } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { invoiceId } = await reverseBilling(tx, { billingId: id, reason: body.reason, at });
    if (invoiceId !== null) throw ofOurInvoice();
    return viewOf(tx, id);
  });
  announceChange(ctx, null, 'billing');
  return view;
}
