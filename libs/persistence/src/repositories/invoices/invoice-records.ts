import type { Buyer, Cents, InvoiceTerms, PricedLine, Seller, VatGroup } from '@quantieme/billing';

export type InvoiceItemKind = 'time' | 'expense' | 'fee';

/** Work of the firm, as it was when it was put on an invoice. */
export interface InvoiceItem {
  readonly kind: InvoiceItemKind;
  readonly id: string;
  readonly version: number;
}

export interface InvoiceLine extends PricedLine {
  readonly label: string;
  readonly net: Cents;
  readonly item: InvoiceItem | null;
  readonly on: Temporal.PlainDate | null;
  readonly userId: string | null;
}

/** What a draft says, all of which changes together. */
export interface InvoiceContent {
  readonly clientId: string | null;
  readonly dossierId: string | null;
  readonly buyer: Buyer;
  readonly terms: InvoiceTerms;
  readonly groups: readonly VatGroup[];
  readonly net: Cents;
  readonly vat: Cents;
  readonly gross: Cents;
}

export interface NewInvoice extends InvoiceContent {
  readonly id: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly createdBy: string | null;
  readonly now: Temporal.Instant;
}

export type InvoiceSeries = 'invoice' | 'credit-note';

export interface Issue {
  readonly series: InvoiceSeries;
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly seller: Seller;
  readonly issuedBy: string | null;
  readonly issuedAt: Temporal.Instant;
}

export interface InvoiceRow extends InvoiceContent {
  readonly id: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly status: 'draft' | 'issued';
  readonly correctsId: string | null;
  readonly correctsNumber: string | null;
  readonly correctsOn: Temporal.PlainDate | null;
  readonly reason: string | null;
  readonly seller: Seller | null;
  readonly number: string | null;
  readonly issuedOn: Temporal.PlainDate | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly issuedAt: Temporal.Instant | null;
  readonly dossierReference: string | null;
  /** Of an invoice: gross of its credit notes, money received less money given back, and last reminder. */
  readonly credited: Cents;
  readonly paid: Cents;
  readonly remindedOn: Temporal.PlainDate | null;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly version: number;
}
