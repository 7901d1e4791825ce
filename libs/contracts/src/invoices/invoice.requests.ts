import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  ListQuery,
  Money,
  MoneyField,
  PartField,
  TextField,
} from '../fields/index.ts';
import {
  BUYER_KINDS,
  INVOICE_FILTERS,
  INVOICE_ITEM_KINDS,
  INVOICE_KINDS,
  INVOICE_REMINDER_MEANS,
  INVOICE_UNITS,
  PAYMENT_DIRECTIONS,
  PAYMENT_MEANS,
} from './invoice.words.ts';

export class PostalAddressBody {
  @TextField({ max: 300, description: 'several lines are separated by a line break' })
  readonly street!: string;

  @TextField({ max: 20 })
  readonly postalCode!: string;

  @TextField({ max: 100 })
  readonly city!: string;

  @TextField({ max: 2, description: 'two-letter ISO code' })
  readonly country!: string;
}

export class BuyerBody {
  @ChoiceField('BuyerKind', BUYER_KINDS)
  readonly kind!: 'consumer' | 'business';

  @TextField()
  readonly name!: string;

  @PartField(() => PostalAddressBody)
  readonly address!: PostalAddressBody;

  @TextField({ optional: true, nullable: true, max: 25 })
  readonly siren?: string | null;

  @TextField({ optional: true, nullable: true, max: 25 })
  readonly vatNumber?: string | null;

  @TextField({ optional: true, nullable: true, max: 320 })
  readonly email?: string | null;
}

/** Work of the firm, as it was read (GET /v1/unbilled). */
export class InvoiceItemBody {
  @ChoiceField('InvoiceItemKind', INVOICE_ITEM_KINDS)
  readonly kind!: 'time' | 'expense' | 'fee';

  @IdField()
  readonly id!: string;

  @CountField({ min: 1 })
  readonly version!: number;
}

export class InvoiceLineBody {
  @TextField({ min: 1, max: 1000 })
  readonly label!: string;

  @CountField({
    min: -1_000_000,
    max: 1_000_000,
    description: 'minutes, or pieces; below zero takes off what was invoiced before',
  })
  readonly quantity!: number;

  @ChoiceField('InvoiceUnit', INVOICE_UNITS, {
    description: 'minute: the unit price is that of an hour',
  })
  readonly unit!: 'minute' | 'piece';

  @MoneyField({ min: 0 })
  readonly unitPrice!: Money;

  @MoneyField({ min: 0, optional: true })
  readonly discount?: Money;

  @TextField({
    max: 20,
    description: 'fr-20, fr-8.5, franchise, reverse-charge, disbursement or exempt',
  })
  readonly vat!: string;

  @PartField(() => InvoiceItemBody, { optional: true, nullable: true })
  readonly item?: InvoiceItemBody | null;

  @DayField({ optional: true, nullable: true })
  readonly on?: string | null;

  @IdField({ optional: true, nullable: true, description: 'who did the work' })
  readonly userId?: string | null;
}

export class InvoiceDiscountBody {
  @CountField({
    min: 1,
    max: 10_000,
    optional: true,
    description: 'in hundredths of a per cent: 1000 is 10 %',
  })
  readonly share?: number;

  @MoneyField({ min: 1, optional: true })
  readonly amount?: Money;
}

/** What a draft says; what is left out stays. */
export class InvoiceDraftBody {
  @IdField({ optional: true, nullable: true })
  readonly clientId?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly dossierId?: string | null;

  @PartField(() => BuyerBody, { optional: true, description: 'left out: the client' })
  readonly buyer?: BuyerBody;

  @PartField(() => InvoiceLineBody, { optional: true, list: true })
  readonly lines?: readonly InvoiceLineBody[];

  @PartField(() => InvoiceDiscountBody, { optional: true, nullable: true })
  readonly discount?: InvoiceDiscountBody | null;

  @TextField({ optional: true, nullable: true, max: 2000 })
  readonly note?: string | null;

  @TextField({ optional: true, nullable: true, max: 50 })
  readonly orderNumber?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly periodFrom?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly periodTo?: string | null;

  @TextField({ optional: true, nullable: true, max: 300, description: 'why exempt lines are' })
  readonly exemption?: string | null;
}

export class NewInvoiceBody extends InvoiceDraftBody {
  @FlagField({
    optional: true,
    description: 'lines for all that is not billed of the dossier, or of the client',
  })
  readonly unbilled?: boolean;

  @PartField(() => InvoiceItemBody, {
    optional: true,
    list: true,
    description: 'lines for these items alone',
  })
  readonly items?: readonly InvoiceItemBody[];
}

export class CreditedLineBody {
  @TextField({ max: 20, description: 'a treatment of VAT that the invoice has' })
  readonly vat!: string;

  @MoneyField({ min: 1, description: 'before VAT' })
  readonly net!: Money;

  @TextField({ optional: true, min: 1, max: 1000 })
  readonly label?: string;
}

export class CreditNoteBody {
  @TextField({ min: 3, max: 500, example: 'Invoiced to the wrong client' })
  readonly reason!: string;

  @PartField(() => CreditedLineBody, {
    optional: true,
    list: true,
    description: 'left out: all that is left of the invoice',
  })
  readonly lines?: readonly CreditedLineBody[];
}

export class PaymentBody {
  @DayField()
  readonly on!: string;

  @ChoiceField('PaymentMeans', PAYMENT_MEANS)
  readonly means!: (typeof PAYMENT_MEANS)[number];

  @MoneyField({ min: 1 })
  readonly amount!: Money;

  @TextField({ optional: true, max: 100 })
  readonly reference?: string;

  @ChoiceField('PaymentDirection', PAYMENT_DIRECTIONS, {
    optional: true,
    description: 'out: given back; left out: received',
  })
  readonly direction?: 'in' | 'out';

  @FlagField({ optional: true, description: 'more than what is due was received: it is said so' })
  readonly overpaid?: boolean;
}

export class PaymentCancellationBody {
  @TextField({ min: 3, max: 500, example: 'The cheque was not paid' })
  readonly reason!: string;
}

export class InvoiceReminderBody {
  @DayField()
  readonly on!: string;

  @ChoiceField('InvoiceReminderMeans', INVOICE_REMINDER_MEANS)
  readonly means!: (typeof INVOICE_REMINDER_MEANS)[number];

  @TextField({ optional: true, max: 500 })
  readonly note?: string;
}

export class InvoicesQuery extends ListQuery {
  @ChoiceField('InvoiceFilter', INVOICE_FILTERS, {
    optional: true,
    description: '`unpaid`: something is owed; `overdue`: since before today',
  })
  readonly status?: (typeof INVOICE_FILTERS)[number];

  @ChoiceField('InvoiceKind', INVOICE_KINDS, { optional: true, description: 'both when left out' })
  readonly kind?: 'invoice' | 'credit-note';

  @TextField({ optional: true, description: 'number, client or dossier' })
  readonly q?: string;

  @ChoiceField('InvoicesInclude', ['figures'], {
    optional: true,
    description: '`figures`: those of the month come with the list, whatever is kept of it',
  })
  readonly include?: string;

  @IdField({ optional: true, description: 'those of one client' })
  readonly clientId?: string;

  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossierId?: string;

  @DayField({ optional: true, description: 'first day of issue' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day of issue, included' })
  readonly to?: string;
}

export class PeriodQuery {
  @DayField({ description: 'first day' })
  readonly from!: string;

  @DayField({ description: 'last day, included' })
  readonly to!: string;
}

export class PaymentsQuery extends ListQuery {
  @DayField({ optional: true, description: 'first day on which money came' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last such day, included' })
  readonly to?: string;
}

export class InvoiceFiguresQuery {
  @DayField({ optional: true, description: 'first day of the month shown; left out: this month' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day, included; left out: a month after `from`' })
  readonly to?: string;
}
