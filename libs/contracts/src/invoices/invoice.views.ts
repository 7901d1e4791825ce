import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  Money,
  MoneyField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import { BuyerBody, InvoiceDiscountBody, InvoiceItemBody } from './invoice.requests.ts';
import { SellerBody } from './invoice-settings.ts';
import {
  INVOICE_KINDS,
  INVOICE_REMINDER_MEANS,
  INVOICE_STANDINGS,
  INVOICE_UNITS,
  PAYMENT_DIRECTIONS,
  PAYMENT_MEANS,
} from './invoice.words.ts';

export class InvoiceSummary {
  @IdField()
  readonly id!: string;

  @ChoiceField('InvoiceKind', INVOICE_KINDS)
  readonly kind!: 'invoice' | 'credit-note';

  @ChoiceField('InvoiceStanding', INVOICE_STANDINGS)
  readonly standing!: (typeof INVOICE_STANDINGS)[number];

  @TextField({ nullable: true, description: 'null: a draft' })
  readonly number!: string | null;

  @TextField()
  readonly buyerName!: string;

  @IdField({ nullable: true })
  readonly clientId!: string | null;

  @PartField(() => DossierHeading, { nullable: true })
  readonly dossier!: DossierHeading | null;

  @DayField({ nullable: true })
  readonly issuedOn!: string | null;

  @DayField({ nullable: true })
  readonly dueOn!: string | null;

  @CountField({ description: 'days since the last day to pay, of what is still owed; 0: none' })
  readonly daysLate!: number;

  @DayField({ nullable: true })
  readonly remindedOn!: string | null;

  @MoneyField()
  readonly net!: Money;

  @MoneyField()
  readonly vat!: Money;

  @MoneyField()
  readonly gross!: Money;

  @MoneyField({ description: 'still owed' })
  readonly due!: Money;

  @MoneyField({ description: 'received beyond what was owed' })
  readonly overpaid!: Money;

  @MomentField()
  readonly updatedAt!: string;

  @CountField()
  readonly version!: number;
}

export class InvoiceLineView {
  @TextField({ max: 1000 })
  readonly label!: string;

  @CountField()
  readonly quantity!: number;

  @ChoiceField('InvoiceUnit', INVOICE_UNITS)
  readonly unit!: 'minute' | 'piece';

  @MoneyField()
  readonly unitPrice!: Money;

  @MoneyField()
  readonly discount!: Money;

  @TextField()
  readonly vat!: string;

  @MoneyField()
  readonly net!: Money;

  @PartField(() => InvoiceItemBody, { nullable: true })
  readonly item!: InvoiceItemBody | null;

  @DayField({ nullable: true })
  readonly on!: string | null;

  @IdField({ nullable: true })
  readonly userId!: string | null;
}

export class VatGroupView {
  @TextField()
  readonly vat!: string;

  @CountField({ description: 'in hundredths of a per cent' })
  readonly rate!: number;

  @MoneyField()
  readonly base!: Money;

  @MoneyField()
  readonly tax!: Money;
}

export class InvoiceTotalsView {
  @MoneyField({ description: 'sum of the lines' })
  readonly lines!: Money;

  @MoneyField()
  readonly discount!: Money;

  @MoneyField()
  readonly net!: Money;

  @MoneyField()
  readonly vat!: Money;

  @MoneyField()
  readonly gross!: Money;

  @PartField(() => VatGroupView, { list: true })
  readonly groups!: readonly VatGroupView[];
}

/** What keeps a draft from being issued. */
export class MissingView {
  @TextField()
  readonly code!: string;

  @TextField({ description: 'where it is written: /seller… are the firm’s settings' })
  readonly pointer!: string;

  @TextField({ max: 500 })
  readonly detail!: string;
}

export class PaymentView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly invoiceId!: string;

  @TextField()
  readonly invoiceNumber!: string;

  @ChoiceField('PaymentDirection', PAYMENT_DIRECTIONS)
  readonly direction!: 'in' | 'out';

  @DayField()
  readonly on!: string;

  @ChoiceField('PaymentMeans', PAYMENT_MEANS)
  readonly means!: (typeof PAYMENT_MEANS)[number];

  @MoneyField()
  readonly amount!: Money;

  @TextField()
  readonly reference!: string;

  @TextField({ nullable: true, max: 500, description: 'null: it stands' })
  readonly cancelReason!: string | null;
}

export class CreditNoteReference {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly number!: string;

  @DayField()
  readonly issuedOn!: string;

  @MoneyField()
  readonly gross!: Money;

  @TextField({ max: 500 })
  readonly reason!: string;
}

export class InvoiceReminderView {
  @DayField()
  readonly on!: string;

  @ChoiceField('InvoiceReminderMeans', INVOICE_REMINDER_MEANS)
  readonly means!: (typeof INVOICE_REMINDER_MEANS)[number];

  @TextField({ max: 500 })
  readonly note!: string;
}

export class CorrectedInvoice {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly number!: string;
}

export class InvoiceView extends InvoiceSummary {
  @PartField(() => BuyerBody)
  readonly buyer!: BuyerBody;

  @PartField(() => SellerBody, { nullable: true, description: 'null: the firm has not said it' })
  readonly seller!: SellerBody | null;

  @PartField(() => InvoiceLineView, { list: true })
  readonly lines!: readonly InvoiceLineView[];

  @PartField(() => InvoiceTotalsView)
  readonly totals!: InvoiceTotalsView;

  @PartField(() => InvoiceDiscountBody, { nullable: true })
  readonly discount!: InvoiceDiscountBody | null;

  @TextField({ nullable: true, max: 2000 })
  readonly note!: string | null;

  @TextField({ nullable: true })
  readonly orderNumber!: string | null;

  @DayField({ nullable: true })
  readonly periodFrom!: string | null;

  @DayField({ nullable: true })
  readonly periodTo!: string | null;

  @TextField({ nullable: true, max: 300 })
  readonly exemption!: string | null;

  @PartField(() => MissingView, { list: true, description: 'of a draft' })
  readonly missing!: readonly MissingView[];

  @PartField(() => CorrectedInvoice, { nullable: true })
  readonly corrects!: CorrectedInvoice | null;

  @TextField({ nullable: true, max: 500 })
  readonly reason!: string | null;

  @PartField(() => CreditNoteReference, { list: true })
  readonly creditNotes!: readonly CreditNoteReference[];

  @PartField(() => VatGroupView, { list: true, description: 'what can still be credited' })
  readonly creditable!: readonly VatGroupView[];

  @PartField(() => PaymentView, { list: true })
  readonly payments!: readonly PaymentView[];

  @PartField(() => InvoiceReminderView, { list: true })
  readonly reminders!: readonly InvoiceReminderView[];
}
