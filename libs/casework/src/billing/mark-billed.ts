import {
  appendAudit,
  findItems,
  insertBilling,
  lockBilling,
  lockItems,
  newId,
  reverseBillingRow,
  touchItems,
  type BillingItemRecord,
  type BillingRecord,
  type FirmSql,
  type FoundItem,
  type ItemKind,
} from '@quantieme/persistence';
import type { FieldProblem } from '../domain-error.ts';
import {
  alreadyReversed,
  billedTwice,
  billingUnknown,
  itemStale,
  itemsRefused,
  itemTwice,
  itemUnknown,
  nothingToBill,
} from './billing-problems.ts';

/** An item as whoever bills it has read it. */
interface ItemRead {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
}

/** The invoice that holds them: of the firm's accounts, or made here. */
type Invoiced = { readonly externalInvoiceId: string } | { readonly invoiceId: string };

export interface MarkBilled {
  readonly items: readonly ItemRead[];
  readonly on: Invoiced;
  readonly at: Temporal.Instant;
}

function problemOf(
  item: ItemRead,
  index: number,
  found: FoundItem | undefined,
): FieldProblem | null {
  if (found === undefined || found.kind !== item.kind) return itemUnknown(index);
  if (found.billingId !== null) return billedTwice(index);
  return found.version === item.version ? null : itemStale(index);
}

function refuse(items: readonly ItemRead[], found: ReadonlyMap<string, FoundItem>): void {
  if (items.length === 0) throw nothingToBill();
  const problems = items.flatMap((item, index) => {
    const isRepeated = items.findIndex(({ id }) => id === item.id) < index;
    return (isRepeated ? itemTwice(index) : problemOf(item, index, found.get(item.id))) ?? [];
  });
  const [first, ...others] = problems;
  if (first !== undefined) throw itemsRefused([first, ...others]);
}

const asBilled = ({
  kind,
  id,
  dossierId,
  netCents,
  vatBasisPoints,
}: FoundItem): BillingItemRecord => ({
  kind,
  itemId: id,
  dossierId,
  netCents,
  vatBasisPoints,
});

/**
 * Puts items under a mark, in the transaction of whoever makes the invoice; gives its id. One that is unknown, billed or
 * changed since it was read refuses them all, with its place in `items`.
 */
export async function markBilled(
  sql: FirmSql,
  { items, on, at }: MarkBilled,
): Promise<{ readonly billingId: string; readonly items: readonly BillingItemRecord[] }> {
  const ids = items.map(({ id }) => id);
  await lockItems(sql, ids);
  const found = new Map((await findItems(sql, ids)).map((item) => [item.id, item]));
  refuse(items, found);
  const billingId = newId();
  const invoice = {
    externalInvoiceId: 'externalInvoiceId' in on ? on.externalInvoiceId : null,
    invoiceId: 'invoiceId' in on ? on.invoiceId : null,
  };
  const billed = ids.map((id) => asBilled(found.get(id) as FoundItem));
  await insertBilling(sql, { id: billingId, ...invoice, items: billed, at });
  await touchItems(sql, ids);
  await appendAudit(sql, {
    ...{ action: 'billing.create', subjectKind: 'billing', subjectId: billingId },
    ...{ dossierId: dossierOf(billed), after: { ...invoice, items: billed } },
  });
  return { billingId, items: billed };
}

/** The dossier of all of them; null: they are of several. */
function dossierOf(items: readonly BillingItemRecord[]): string | null {
  const [first, ...others] = new Set(items.map(({ dossierId }) => dossierId));
  return others.length === 0 ? (first ?? null) : null;
}

export interface ReverseBilling {
  readonly billingId: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** Its items are to be billed again, with the same amounts; the mark stays written, with the reason. */
export async function reverseBilling(
  sql: FirmSql,
  { billingId, reason, at }: ReverseBilling,
): Promise<BillingRecord> {
  const billing = await lockBilling(sql, billingId);
  if (billing === null) throw billingUnknown();
  if (billing.reversedAt !== null) throw alreadyReversed();
  const ids = billing.items.map(({ itemId }) => itemId);
  await lockItems(sql, ids);
  await reverseBillingRow(sql, { id: billingId, reason, at });
  await touchItems(sql, ids);
  await appendAudit(sql, {
    ...{ action: 'billing.reverse', subjectKind: 'billing', subjectId: billingId },
    ...{ dossierId: dossierOf(billing.items), reason, before: { items: billing.items } },
  });
  return billing;
}
