import type { AgreementKind, Cents, FeeKind, Rate, Rounding } from '@quantieme/billing';

/** How a firm bills. */
export interface BillingSettingsRecord {
  readonly roundingMinutes: Rounding;
  readonly vatBasisPoints: number;
  /** Minutes by act, where the firm says otherwise than the product. */
  readonly usualMinutes: Readonly<Record<string, number>>;
  /** 0: the firm has said nothing yet. */
  readonly version: number;
}

export interface RateRecord extends Rate {
  readonly id: string;
}

export type TimeSource = 'manual' | 'timer' | 'suggested' | 'import';

/** The live mark of an item: the invoice it is on. */
export interface MarkRecord {
  readonly billingId: string;
  readonly externalInvoiceId: string | null;
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
}

interface Kept {
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly version: number;
  readonly mark: MarkRecord | null;
}

export interface TimeEntryFields {
  readonly dossierId: string;
  readonly userId: string;
  readonly on: Temporal.PlainDate;
  readonly minutes: number;
  readonly description: string;
  /** Null: no rate was known. */
  readonly hourlyCents: Cents | null;
  readonly amountCents: Cents | null;
  readonly vatBasisPoints: number;
  readonly billable: boolean;
  readonly source: TimeSource;
  readonly eventId: string | null;
}

export interface TimeEntryRecord extends TimeEntryFields, Kept {
  readonly id: string;
}

export interface ExpenseFields {
  readonly dossierId: string;
  readonly userId: string;
  readonly on: Temporal.PlainDate;
  readonly amountCents: Cents;
  readonly vatBasisPoints: number;
  readonly kind: 'debours' | 'frais';
  readonly description: string;
  readonly documentId: string | null;
  readonly billable: boolean;
}

export interface ExpenseRecord extends ExpenseFields, Kept {
  readonly id: string;
}

export interface FeeAgreementFields {
  readonly dossierId: string;
  readonly fromOn: Temporal.PlainDate;
  readonly kind: AgreementKind;
  readonly terms: string;
  readonly signedOn: Temporal.PlainDate | null;
  readonly documentId: string | null;
}

export interface FeeAgreementRecord extends FeeAgreementFields {
  readonly id: string;
  readonly version: number;
}

export interface FeeItemFields {
  readonly dossierId: string;
  readonly kind: FeeKind;
  readonly label: string;
  readonly dueOn: Temporal.PlainDate;
  readonly amountCents: Cents;
  readonly vatBasisPoints: number;
}

export interface FeeItemRecord extends FeeItemFields, Kept {
  readonly id: string;
}

export interface TimerRecord {
  readonly id: string;
  readonly userId: string;
  readonly dossierId: string;
  readonly description: string;
  readonly startedAt: Temporal.Instant;
  /** Null: it is paused. */
  readonly runningSince: Temporal.Instant | null;
  /** Counted before it was last started. */
  readonly seconds: number;
}

export type ItemKind = 'time' | 'expense' | 'fee';

/** Something that an invoice may hold, and that is under no live mark. */
export interface UnbilledRecord {
  readonly kind: ItemKind;
  readonly id: string;
  readonly dossierId: string;
  /** The first client of its dossier. */
  readonly clientId: string | null;
  readonly on: Temporal.PlainDate;
  readonly label: string;
  /** Whose time or expense; null: nobody's, a fee. */
  readonly userId: string | null;
  readonly minutes: number | null;
  /** An hour, for time; else the whole. */
  readonly unitCents: Cents;
  readonly netCents: Cents;
  readonly vatBasisPoints: number;
  /** Paid in the client's name: outside of VAT. */
  readonly disbursement: boolean;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
}

export interface BillingItemRecord {
  readonly kind: ItemKind;
  readonly itemId: string;
  readonly dossierId: string;
  readonly netCents: Cents;
  readonly vatBasisPoints: number;
}

export interface BillingRecord {
  readonly id: string;
  readonly externalInvoiceId: string | null;
  readonly invoiceId: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly reversedBy: string | null;
  readonly reversedAt: Temporal.Instant | null;
  readonly reversalReason: string | null;
  readonly updatedAt: Temporal.Instant;
  readonly items: readonly BillingItemRecord[];
}
