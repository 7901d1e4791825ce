import {
  balanceOf,
  euros,
  missingIn,
  stateOf,
  type Balance,
  type Seller,
  type Totals,
  type VatGroup,
} from '@quantieme/billing';
import type {
  InvoiceLineView,
  InvoiceSummary,
  InvoiceTotalsView,
  MissingView,
  PaymentView,
  VatGroupView,
} from '@quantieme/contracts';
import type { Language } from '@quantieme/law';
import type { InvoiceLine, InvoiceRow, PaymentRow } from '@quantieme/persistence';
import { totalsOfDraft, type Draft } from './invoice-content.ts';
import { missingProblem } from './missing-words.ts';

const NOTHING: Balance = { gross: 0, credited: 0, paid: 0, due: 0, overpaid: 0 };

export function balanceOfRow({ kind, status, gross, credited, paid }: InvoiceRow): Balance {
  if (kind === 'credit-note' || status === 'draft') return NOTHING;
  const settled = paid < 0 ? { direction: 'out' as const, amount: -paid } : null;
  return balanceOf(gross, [credited], [settled ?? { direction: 'in', amount: paid }]);
}

function standingOf(row: InvoiceRow): InvoiceSummary['standing'] {
  if (row.status === 'draft') return 'draft';
  return row.kind === 'credit-note' ? 'credit-note' : stateOf(balanceOfRow(row));
}

function daysLate(row: InvoiceRow, today: Temporal.PlainDate): number {
  if (row.dueOn === null || balanceOfRow(row).due === 0) return 0;
  return Math.max(0, row.dueOn.until(today, { largestUnit: 'days' }).days);
}

const day = (date: Temporal.PlainDate | null) => date?.toString() ?? null;

export function invoiceSummary(row: InvoiceRow, today: Temporal.PlainDate): InvoiceSummary {
  const { due, overpaid } = balanceOfRow(row);
  const { dossierId, dossierReference } = row;
  return {
    id: row.id,
    kind: row.kind,
    standing: standingOf(row),
    number: row.number,
    buyerName: row.buyer.name,
    clientId: row.clientId,
    dossier:
      dossierId === null || dossierReference === null
        ? null
        : { id: dossierId, reference: dossierReference, title: row.buyer.name },
    issuedOn: day(row.issuedOn),
    dueOn: day(row.dueOn),
    daysLate: daysLate(row, today),
    remindedOn: day(row.remindedOn),
    net: euros(row.net),
    vat: euros(row.vat),
    gross: euros(row.gross),
    due: euros(due),
    overpaid: euros(overpaid),
    updatedAt: row.updatedAt.toString(),
    version: row.version,
  };
}

export function lineView({ unitPrice, discount, net, on, ...line }: InvoiceLine): InvoiceLineView {
  return {
    ...line,
    unitPrice: euros(unitPrice),
    discount: euros(discount),
    net: euros(net),
    on: day(on),
  };
}

export function groupView({
  vat,
  rate,
  base,
  tax,
}: Pick<VatGroup, 'vat' | 'rate' | 'base' | 'tax'>): VatGroupView {
  return { vat, rate, base: euros(base), tax: euros(tax) };
}

export function totalsView({
  lines,
  discount,
  net,
  vat,
  gross,
  groups,
}: Totals): InvoiceTotalsView {
  return {
    lines: euros(lines),
    discount: euros(discount),
    net: euros(net),
    vat: euros(vat),
    gross: euros(gross),
    groups: groups.map(groupView),
  };
}

/** Totals as they are kept: those of a credit note end where its invoice does, whatever its lines round to. */
export function totalsOfRow({ groups, net, vat, gross }: InvoiceRow): Totals {
  const sum = (of: 'lines' | 'discount') => groups.reduce((total, group) => total + group[of], 0);
  return { lines: sum('lines'), discount: sum('discount'), net, vat, gross, groups };
}

export function paymentView(row: PaymentRow): PaymentView {
  const { id, invoiceId, invoiceNumber, direction, means, reference, cancelReason } = row;
  return {
    ...{ id, invoiceId, invoiceNumber, direction, means, reference, cancelReason },
    on: row.on.toString(),
    amount: euros(row.amount),
  };
}

/** What keeps a draft from being issued, in the language of the reader. */
export function missingOf(
  draft: Draft,
  seller: Seller | null,
  language: Language,
): readonly MissingView[] {
  if (seller === null) return [];
  const { buyer, terms, lines } = draft;
  const found = missingIn({ seller, buyer, terms, lines, totals: totalsOfDraft(draft) });
  return found.map((missing) => {
    const { pointer, code, detail } = missingProblem(missing);
    return { pointer, code, detail: detail[language] };
  });
}
