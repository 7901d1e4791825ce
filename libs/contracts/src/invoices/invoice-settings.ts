import { ChoiceField, CountField, FlagField, PartField, TextField } from '../fields/index.ts';
import { PostalAddressBody } from './invoice.requests.ts';
import { VAT_REGIMES } from './invoice.words.ts';

/** What every invoice of the firm says of it. */
export class SellerBody {
  @TextField()
  readonly name!: string;

  @TextField({ nullable: true, description: 'and capital, of a company' })
  readonly legalForm!: string | null;

  @TextField({ nullable: true, max: 20 })
  readonly siret!: string | null;

  @ChoiceField('VatRegime', VAT_REGIMES, { description: 'franchise: art. 293 B CGI' })
  readonly vatRegime!: 'normal' | 'franchise';

  @TextField({ nullable: true, max: 25 })
  readonly vatNumber!: string | null;

  @PartField(() => PostalAddressBody)
  readonly address!: PostalAddressBody;

  @TextField({ nullable: true, max: 320 })
  readonly email!: string | null;

  @TextField({ nullable: true, max: 40 })
  readonly phone!: string | null;

  @TextField({ nullable: true, max: 50 })
  readonly iban!: string | null;

  @TextField({ nullable: true, max: 15 })
  readonly bic!: string | null;

  @CountField({ min: 0, max: 60 })
  readonly paymentDays!: number;

  @TextField({ nullable: true, max: 300 })
  readonly lateRate!: string | null;

  @TextField({ nullable: true, max: 300 })
  readonly earlyDiscount!: string | null;

  @TextField({ nullable: true, max: 500 })
  readonly mediator!: string | null;

  @TextField({ nullable: true, max: 1000 })
  readonly footer!: string | null;

  @FlagField({ description: 'the firm chose to owe VAT when it invoices' })
  readonly vatOnDebits!: boolean;
}

export class InvoiceSettingsBody {
  @PartField(() => SellerBody)
  readonly seller!: SellerBody;

  @TextField({
    min: 1,
    max: 40,
    description: '{AAAA} or {AA}, and {N…}: F{AAAA}-{NNNN}',
    example: 'F{AAAA}-{NNNN}',
  })
  readonly invoiceFormat!: string;

  @TextField({
    nullable: true,
    min: 1,
    max: 40,
    description: 'null: credit notes are numbered among invoices',
    example: 'A{AAAA}-{NNNN}',
  })
  readonly creditFormat!: string | null;
}

export class InvoiceSettingsView extends InvoiceSettingsBody {
  @TextField({ description: 'the next number of an invoice, if it is issued today' })
  readonly example!: string;

  @CountField({ description: '0: nothing was said yet' })
  readonly version!: number;
}
