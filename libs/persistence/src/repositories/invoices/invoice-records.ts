import type { Cents, Discount, PricedLine, VatGroup } from '@quantieme/billing';

export interface PostalAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** Two letters. */
  readonly country: string;
}

/** Whom an invoice is made out to. */
export interface Buyer {
  readonly kind: 'consumer' | 'business';
  readonly name: string;
  readonly address: PostalAddress;
  readonly siren: string | null;
  readonly vatNumber: string | null;
  readonly email: string | null;
}

/** Who bills: what every invoice of the firm says of it. */
export interface Seller {
  readonly name: string;
  readonly legalForm: string | null;
  readonly siret: string | null;
  readonly vatRegime: 'normal' | 'franchise';
  readonly vatNumber: string | null;
  readonly address: PostalAddress;
  readonly email: string | null;
  readonly phone: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly paymentDays: number;
  /** Between professionals: the rate of late payment, and discount for early payment. */
  readonly lateRate: string | null;
  readonly earlyDiscount: string | null;
  /** For consumers: the mediator, with an address. */
  readonly mediator: string | null;
  /** Whatever else the firm says on every invoice. */
  readonly footer: string | null;
  /** VAT falls due when the client pays, unless the firm chose otherwise. */
  readonly vatOnDebits: boolean;
}

export interface InvoiceTerms {
  readonly discount: Discount | null;
  readonly note: string | null;
  readonly orderNumber: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Why lines without VAT of their own reason have none. */
  readonly exemption: string | null;
}

export type ItemKind = 'time' | 'expense' | 'fee';

export interface InvoiceLine extends PricedLine {
  readonly label: string;
  readonly net: Cents;
  readonly item: { readonly kind: ItemKind; readonly id: string } | null;
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
