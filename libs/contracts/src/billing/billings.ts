import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  ListQuery,
  MomentField,
  Money,
  MoneyField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { ITEM_KINDS } from './billing.words.ts';

export class BilledItemBody {
  @ChoiceField('ItemKind', ITEM_KINDS)
  readonly kind!: string;

  @IdField()
  readonly id!: string;

  @CountField({ min: 1, description: 'as it was read' })
  readonly version!: number;
}

/** Says that work is on an invoice of the firm's own accounts. */
export class NewBillingBody {
  @TextField({
    min: 1,
    description: 'the invoice’s id in the firm’s accounts',
    example: 'FA-2026-0117',
  })
  readonly externalInvoiceId!: string;

  @PartField(() => BilledItemBody, { list: true })
  readonly items!: readonly BilledItemBody[];
}

export class BillingReversalBody {
  @TextField({ min: 3, max: 1000, example: 'Wrong client' })
  readonly reason!: string;
}

export class BillingsQuery extends ListQuery {
  @TextField({ optional: true, description: 'the invoice in the software that billed' })
  readonly externalInvoiceId?: string;

  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossierId?: string;

  @MomentField({ optional: true, description: 'what has changed since' })
  readonly updated_since?: string;
}

/** An item as it was when it was billed. */
export class BilledItemView {
  @ChoiceField('ItemKind', ITEM_KINDS)
  readonly kind!: string;

  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @MoneyField({ description: 'before VAT' })
  readonly net!: Money;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %' })
  readonly vatBasisPoints!: number;
}

export class BillingView {
  @IdField()
  readonly id!: string;

  @TextField({ nullable: true, description: 'the invoice’s id in the firm’s accounts' })
  readonly externalInvoiceId!: string | null;

  @IdField({ nullable: true, description: 'an invoice made here' })
  readonly invoiceId!: string | null;

  @PartField(() => BilledItemView, { list: true })
  readonly items!: readonly BilledItemView[];

  @MoneyField({ description: 'before VAT' })
  readonly net!: Money;

  @MomentField()
  readonly createdAt!: string;

  @FlagField()
  readonly reversed!: boolean;

  @MomentField({ nullable: true })
  readonly reversedAt!: string | null;

  @TextField({ nullable: true, max: 1000 })
  readonly reversalReason!: string | null;

  @MomentField()
  readonly updatedAt!: string;
}

export class BillingPage {
  @PartField(() => BillingView, { list: true })
  readonly data!: readonly BillingView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
