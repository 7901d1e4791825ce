import {
  isVat,
  netOf,
  totalsOf,
  type Buyer,
  type Discount,
  type InvoiceTerms,
  type Totals,
} from '@quantieme/billing';
import type { BuyerBody, InvoiceDraftBody, InvoiceLineBody } from '@quantieme/contracts';
import {
  findPerson,
  lockDossier,
  type FirmTransaction,
  type InvoiceContent,
  type InvoiceLine,
  type Person,
} from '@quantieme/persistence';
import { dossierUnknown, personUnknown } from '../cases/problems.ts';
import { displayName } from '../views/person-name.ts';
import {
  discountTooLarge,
  discountUnclear,
  periodBackwards,
  vatUnknown,
} from './invoice-problems.ts';

/** What a draft holds, before its totals. */
export interface Draft {
  readonly clientId: string | null;
  readonly dossierId: string | null;
  readonly buyer: Buyer;
  readonly terms: InvoiceTerms;
  readonly lines: readonly InvoiceLine[];
}

type Body = { readonly [K in keyof InvoiceDraftBody]: InvoiceDraftBody[K] | undefined };

export const NO_TERMS: InvoiceTerms = {
  discount: null,
  note: null,
  orderNumber: null,
  periodFrom: null,
  periodTo: null,
  exemption: null,
};

export const NOBODY: Buyer = {
  kind: 'consumer',
  name: '',
  address: { street: '', postalCode: '', city: '', country: 'FR' },
  siren: null,
  vatNumber: null,
  email: null,
};

function buyerOfPerson(person: Person): Buyer {
  const { street = '', postalCode = '', city = '', country = 'FR', careOf } = person.address;
  const lines = [careOf === undefined ? '' : `chez ${careOf}`, street];
  return {
    ...NOBODY,
    name: displayName(person),
    address: {
      street: lines.filter((line) => line !== '').join('\n'),
      postalCode,
      city,
      country: country === '' ? 'FR' : country.toUpperCase(),
    },
    email: person.email,
  };
}

const compact = (text: string | null | undefined) => {
  const signs = text?.replaceAll(/[\s.]/g, '').toUpperCase() ?? '';
  return signs === '' ? null : signs;
};

const said = (text: string | null | undefined) => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

function buyerOf(body: BuyerBody): Buyer {
  const { street, postalCode, city, country } = body.address;
  return {
    kind: body.kind,
    name: body.name.trim(),
    address: {
      street: street.trim(),
      postalCode: postalCode.trim(),
      city: city.trim(),
      country: country.toUpperCase(),
    },
    siren: compact(body.siren),
    vatNumber: compact(body.vatNumber),
    email: said(body.email),
  };
}

function lineOf(body: InvoiceLineBody, index: number): InvoiceLine {
  const { label, quantity, unit, vat } = body;
  if (!isVat(vat)) throw vatUnknown(index);
  const discount = body.discount?.amount ?? 0;
  const priced = { quantity, unit, unitPrice: body.unitPrice.amount, discount, vat };
  const net = netOf(priced);
  if (discount > 0 && net < 0) throw discountTooLarge(index);
  const on = body.on == null ? null : Temporal.PlainDate.from(body.on);
  return {
    ...priced,
    ...{ label: label.trim(), net, on },
    item: body.item == null ? null : { ...body.item },
    userId: body.userId ?? null,
  };
}

function discountOf(sent: InvoiceDraftBody['discount']): Discount | null {
  if (sent == null) return null;
  const { share, amount } = sent;
  if ((share === undefined) === (amount === undefined)) throw discountUnclear();
  return share === undefined ? { amount: amount?.amount ?? 0 } : { share };
}

/** What was not sent stays; null empties. */
const kept = <Value>(sent: Value | undefined, before: Value): Value =>
  sent === undefined ? before : sent;

function termsAfter(before: InvoiceTerms, body: Body): InvoiceTerms {
  const terms = {
    discount: body.discount === undefined ? before.discount : discountOf(body.discount),
    note: said(kept(body.note, before.note)),
    orderNumber: said(kept(body.orderNumber, before.orderNumber)),
    periodFrom: kept(body.periodFrom, before.periodFrom),
    periodTo: kept(body.periodTo, before.periodTo),
    exemption: said(kept(body.exemption, before.exemption)),
  };
  const { periodFrom, periodTo } = terms;
  const isHalf = (periodFrom === null) !== (periodTo === null);
  if (isHalf || (periodFrom !== null && periodTo !== null && periodTo < periodFrom))
    throw periodBackwards();
  return terms;
}

async function checkPlaces(
  tx: FirmTransaction,
  { clientId, dossierId }: Pick<Draft, 'clientId' | 'dossierId'>,
): Promise<Person | null> {
  if (dossierId !== null && !(await lockDossier(tx, dossierId))) throw dossierUnknown();
  if (clientId === null) return null;
  const client = await findPerson(tx, clientId);
  if (client === null) throw personUnknown('/clientId');
  return client;
}

/** The draft once a body has been applied to it. A client chosen anew is whom it is made out to, unless said otherwise. */
export async function draftAfter(tx: FirmTransaction, before: Draft, body: Body): Promise<Draft> {
  const clientId = kept(body.clientId, before.clientId);
  const dossierId = kept(body.dossierId, before.dossierId);
  const client = await checkPlaces(tx, { clientId, dossierId });
  const isNewClient = client !== null && clientId !== before.clientId;
  const usual = isNewClient ? buyerOfPerson(client) : before.buyer;
  return {
    clientId,
    dossierId,
    buyer: body.buyer === undefined ? usual : buyerOf(body.buyer),
    terms: termsAfter(before.terms, body),
    lines: body.lines === undefined ? before.lines : body.lines.map(lineOf),
  };
}

export function totalsOfDraft({ lines, terms }: Pick<Draft, 'lines' | 'terms'>): Totals {
  return totalsOf(lines, terms.discount);
}

export function contentOf(draft: Draft): InvoiceContent {
  const { clientId, dossierId, buyer, terms } = draft;
  const { groups, net, vat, gross } = totalsOfDraft(draft);
  return { clientId, dossierId, buyer, terms, groups, net, vat, gross };
}
