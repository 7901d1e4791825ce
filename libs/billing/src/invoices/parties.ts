import type { Discount } from './totals.ts';

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
  /** `YYYY-MM-DD`. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Why lines without VAT, and without a reason of their own, have none. */
  readonly exemption: string | null;
}
