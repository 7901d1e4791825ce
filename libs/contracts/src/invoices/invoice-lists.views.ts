import { CountField, DayField, Money, MoneyField, PageView, PartField } from '../fields/index.ts';
import { InvoiceSummary, InvoiceTotalsView, MissingView, PaymentView } from './invoice.views.ts';

export class PaymentPage {
  @PartField(() => PaymentView, { list: true })
  readonly data!: readonly PaymentView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class InvoicePreviewView {
  @PartField(() => InvoiceTotalsView)
  readonly totals!: InvoiceTotalsView;

  @MoneyField({ list: true, description: 'of each line, before VAT' })
  readonly lines!: readonly Money[];

  @PartField(() => MissingView, { list: true })
  readonly missing!: readonly MissingView[];
}

export class InvoiceFiguresView {
  @DayField()
  readonly from!: string;

  @DayField()
  readonly to!: string;

  @CountField()
  readonly drafts!: number;

  @MoneyField({ description: 'invoiced less credited, before VAT' })
  readonly net!: Money;

  @MoneyField()
  readonly vat!: Money;

  @MoneyField()
  readonly received!: Money;

  @CountField()
  readonly unpaid!: number;

  @MoneyField()
  readonly due!: Money;

  @CountField()
  readonly overdue!: number;

  @MoneyField()
  readonly overdueDue!: Money;
}

export class InvoicePage {
  @PartField(() => InvoiceSummary, { list: true })
  readonly data!: readonly InvoiceSummary[];

  @PartField(() => PageView)
  readonly page!: PageView;

  @PartField(() => InvoiceFiguresView, {
    nullable: true,
    description: 'of this month (`GET /v1/invoices/figures`); null unless `include` asks for them',
  })
  readonly figures!: InvoiceFiguresView | null;
}
