import type { Seller, Vat } from '@quantieme/billing';
import type { NewInvoiceBody } from '@quantieme/contracts';
import type { FirmSql, InvoiceLine, UnbilledRecord } from '@quantieme/persistence';
import { unbilledWork } from '../billing/index.ts';
import { DomainError, invalid } from '../domain-error.ts';
import type { Draft } from './invoice-content.ts';

const BY_RATE: Readonly<Record<number, Vat>> = { 2000: 'fr-20', 850: 'fr-8.5', 0: 'exempt' };

function vatOf({ disbursement, vatBasisPoints }: UnbilledRecord, seller: Seller | null): Vat {
  if (disbursement) return 'disbursement';
  if (seller?.vatRegime === 'franchise') return 'franchise';
  return BY_RATE[vatBasisPoints] ?? 'fr-20';
}

/** Work as a line of an invoice: time by the hour, the rest as one piece. */
function lineOf(work: UnbilledRecord, seller: Seller | null): InvoiceLine {
  const { kind, id, version, minutes, unitCents, netCents, label, on, userId } = work;
  return {
    label,
    ...(minutes === null
      ? { quantity: 1, unit: 'piece' as const, unitPrice: netCents }
      : { quantity: minutes, unit: 'minute' as const, unitPrice: unitCents }),
    discount: 0,
    vat: vatOf(work, seller),
    net: netCents,
    item: { kind, id, version },
    on,
    userId,
  };
}

function nothingChosen(): DomainError {
  return invalid([
    {
      pointer: '/unbilled',
      code: 'invoice/whose-work',
      detail: {
        fr: 'Dites de quel dossier ou de quel client facturer le travail.',
        en: 'Say of which dossier or client the work is to be invoiced.',
      },
    },
  ]);
}

function itemGone(index: number): DomainError {
  const detail = {
    fr: 'Cet élément n’est plus à facturer ici\u00a0: il a été facturé, a changé de dossier ou n’existe pas.',
    en: 'This is not to be invoiced here any more: it was billed, is of another dossier, or does not exist.',
  };
  const pointer = `/items/${index}/id`;
  return new DomainError('conflict', 'invoice/item-not-billable', detail, {
    fields: [{ pointer, code: 'invoice/item-not-billable', detail }],
  });
}

interface WorkAsked {
  readonly body: NewInvoiceBody;
  readonly seller: Seller | null;
  readonly today: Temporal.PlainDate;
}

const lastOf = (days: readonly string[]) => days.toSorted().at(-1) ?? null;
const firstOf = (days: readonly string[]) => days.toSorted()[0] ?? null;

/** The same draft with lines for the work that was asked for, and the period in which it was done. */
export async function withWork(sql: FirmSql, draft: Draft, asked: WorkAsked): Promise<Draft> {
  const { items, unbilled = false } = asked.body;
  if (!unbilled && items === undefined) return draft;
  const { dossierId, clientId } = draft;
  if (dossierId === null && clientId === null) throw nothingChosen();
  const work = await unbilledWork(sql, { dossierId, clientId, upTo: asked.today });
  const chosen =
    items === undefined
      ? work
      : items.map(({ id }, index) => {
          const found = work.find((one) => one.id === id);
          if (found === undefined) throw itemGone(index);
          return found;
        });
  const days = chosen.map(({ on }) => on.toString());
  return {
    ...draft,
    clientId: clientId ?? chosen[0]?.clientId ?? null,
    lines: [...draft.lines, ...chosen.map((one) => lineOf(one, asked.seller))],
    terms: {
      ...draft.terms,
      periodFrom: draft.terms.periodFrom ?? firstOf(days),
      periodTo: draft.terms.periodTo ?? lastOf(days),
    },
  };
}
