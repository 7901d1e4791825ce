import type { Buyer, InvoiceTerms, PricedLine, Seller, Totals } from '@quantieme/billing';

export interface SheetLine extends PricedLine {
  readonly label: string;
  readonly net: number;
  /** `YYYY-MM-DD`. */
  readonly on: string | null;
}

/** An invoice or a credit note as it is printed and sent. It is a French accounting document: it is in French. */
export interface InvoiceSheet {
  readonly kind: 'invoice' | 'credit-note';
  /** Null: a draft, which says so on every page. */
  readonly number: string | null;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly issuedAt: string;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly terms: InvoiceTerms;
  readonly dossier: string | null;
  /** Of a credit note: the invoice it takes back, and why. */
  readonly corrects: { readonly number: string; readonly on: string } | null;
  readonly reason: string | null;
  readonly lines: readonly SheetLine[];
  readonly totals: Totals;
}
