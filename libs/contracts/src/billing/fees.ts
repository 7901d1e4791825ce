import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
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
import { AGREEMENT_KINDS, FEE_KINDS } from './billing.words.ts';
import { BillingMarkView } from './time-entries.ts';

export class NewAgreementBody {
  @ChoiceField('AgreementKind', AGREEMENT_KINDS)
  readonly kind!: string;

  @DayField({ description: 'it replaces the arrangement before it from that day on' })
  readonly from!: string;

  @TextField({ optional: true, max: 4000 })
  readonly terms?: string;

  @DayField({ optional: true, nullable: true })
  readonly signedOn?: string | null;

  @IdField({
    optional: true,
    nullable: true,
    description: 'the agreement, a document of the dossier',
  })
  readonly documentId?: string | null;
}

export class AgreementView {
  @IdField()
  readonly id!: string;

  @ChoiceField('AgreementKind', AGREEMENT_KINDS)
  readonly kind!: string;

  @DayField()
  readonly from!: string;

  @TextField({ max: 4000 })
  readonly terms!: string;

  @DayField({ nullable: true })
  readonly signedOn!: string | null;

  @IdField({ nullable: true })
  readonly documentId!: string | null;
}

/** What falls due whatever time is spent. */
export class NewFeeBody {
  @ChoiceField('FeeKind', FEE_KINDS)
  readonly kind!: string;

  @TextField({
    min: 1,
    max: 2000,
    description: 'as it may be read on a bill',
    example: 'First request, flat fee',
  })
  readonly label!: string;

  @DayField({ description: 'of the first one, where there are several' })
  readonly dueOn!: string;

  @MoneyField({ min: 1, description: 'before VAT, of all of them together' })
  readonly amount!: Money;

  @CountField({ optional: true, min: 0, max: 10_000, description: 'left out: the firm’s rate' })
  readonly vatBasisPoints?: number;

  @CountField({ optional: true, min: 1, max: 24, description: 'in so many monthly parts' })
  readonly instalments?: number;
}

export class FeeView {
  @IdField()
  readonly id!: string;

  @ChoiceField('FeeKind', FEE_KINDS)
  readonly kind!: string;

  @TextField({ max: 2000 })
  readonly label!: string;

  @DayField()
  readonly dueOn!: string;

  @MoneyField({ description: 'before VAT' })
  readonly amount!: Money;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %' })
  readonly vatBasisPoints!: number;

  @PartField(() => BillingMarkView, { nullable: true, description: 'null: not billed' })
  readonly billed!: BillingMarkView | null;

  @MomentField()
  readonly updatedAt!: string;

  @CountField()
  readonly version!: number;
}

export class DossierFeesView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => AgreementView, { nullable: true, description: 'of today' })
  readonly agreement!: AgreementView | null;

  @PartField(() => AgreementView, { list: true, description: 'latest first' })
  readonly agreements!: readonly AgreementView[];

  @PartField(() => FeeView, { list: true })
  readonly fees!: readonly FeeView[];
}
