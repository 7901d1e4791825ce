import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MirroredQuery,
  MomentField,
  Money,
  MoneyField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { TIME_SOURCES } from './billing.words.ts';
import { MinutesField } from './minutes-field.ts';

export class NewTimeEntryBody {
  @IdField()
  readonly dossierId!: string;

  @IdField({ optional: true, description: 'left out: whoever writes it' })
  readonly userId?: string;

  @DayField({ optional: true, description: 'left out: today' })
  readonly on?: string;

  @MinutesField({ description: 'rounded up as the firm does' })
  readonly minutes!: number;

  @TextField({
    min: 1,
    max: 2000,
    description: 'as it may be read on a bill',
    example: 'Call with the client about the refusal',
  })
  readonly description!: string;

  @FlagField({ optional: true, description: 'left out: as the arrangement of that day says' })
  readonly billable?: boolean;

  @IdField({ optional: true, description: 'the event it was spent on' })
  readonly eventId?: string;
}

export class UpdateTimeEntryBody {
  @IdField({ optional: true })
  readonly dossierId?: string;

  @IdField({ optional: true })
  readonly userId?: string;

  @DayField({ optional: true })
  readonly on?: string;

  @MinutesField({ optional: true })
  readonly minutes?: number;

  @TextField({ optional: true, min: 1, max: 2000 })
  readonly description?: string;

  @FlagField({ optional: true })
  readonly billable?: boolean;
}

export class TimeEntriesQuery extends MirroredQuery {
  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossierId?: string;

  @IdField({ optional: true, description: 'those of one person' })
  readonly userId?: string;

  @DayField({ optional: true, description: 'first day of work' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day of work, included' })
  readonly to?: string;

  @ChoiceField('YesOrNo', ['true', 'false'], {
    optional: true,
    description: '`true` keeps what is billed, `false` what is not',
  })
  readonly billed?: string;
}

/** The invoice that an item is on. */
export class BillingMarkView {
  @IdField()
  readonly billingId!: string;

  @TextField({ nullable: true, description: 'its id in the firm’s accounts' })
  readonly externalInvoiceId!: string | null;

  @IdField({ nullable: true, description: 'an invoice made here' })
  readonly invoiceId!: string | null;

  @TextField({ nullable: true, description: 'its number' })
  readonly invoiceNumber!: string | null;
}

export class TimeEntryView {
  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => PersonReference)
  readonly user!: PersonReference;

  @DayField()
  readonly on!: string;

  @CountField({ min: 1, max: 1440 })
  readonly minutes!: number;

  @TextField({ max: 2000 })
  readonly description!: string;

  @MoneyField({ nullable: true, description: 'null: no rate is known yet' })
  readonly hourlyRate!: Money | null;

  @MoneyField({ nullable: true, description: 'before VAT, as it was when written' })
  readonly amount!: Money | null;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %' })
  readonly vatBasisPoints!: number;

  @FlagField()
  readonly billable!: boolean;

  @ChoiceField('TimeSource', TIME_SOURCES)
  readonly source!: string;

  @IdField({ nullable: true, description: 'the event it was spent on' })
  readonly eventId!: string | null;

  @PartField(() => BillingMarkView, { nullable: true, description: 'null: not billed' })
  readonly billed!: BillingMarkView | null;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly updatedAt!: string;

  @CountField()
  readonly version!: number;
}

export class TimeEntryPage {
  @PartField(() => TimeEntryView, { list: true })
  readonly data!: readonly TimeEntryView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
