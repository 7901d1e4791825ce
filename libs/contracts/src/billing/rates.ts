import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  CountField,
  DayField,
  IdField,
  Money,
  MoneyField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';

/** An hour's price from a day on. What is left out holds for all: no dossier, client or person = the firm’s rate. */
export class NewRateBody {
  @IdField({ optional: true })
  readonly dossierId?: string;

  @IdField({ optional: true })
  readonly clientId?: string;

  @IdField({ optional: true })
  readonly userId?: string;

  @DayField()
  readonly from!: string;

  @MoneyField({ min: 1 })
  readonly hourly!: Money;
}

export class RateClientView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

export class RateView {
  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading, { nullable: true })
  readonly dossier!: DossierHeading | null;

  @PartField(() => RateClientView, { nullable: true })
  readonly client!: RateClientView | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly user!: PersonReference | null;

  @DayField()
  readonly from!: string;

  @MoneyField()
  readonly hourly!: Money;
}

export class AddedRateView extends RateView {
  @CountField({ description: 'entries that had no price and have one now' })
  readonly priced!: number;
}

export class RatePage {
  @PartField(() => RateView, { list: true })
  readonly data!: readonly RateView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

/** An act whose usual length the firm may change. */
export class UsualLengthView {
  @TextField({ description: 'id of a type of event, or letter, document' })
  readonly act!: string;

  @TextField()
  readonly label!: string;

  @CountField({ min: 1, max: 1440 })
  readonly minutes!: number;

  @CountField({ min: 1, max: 1440, description: 'as the product says' })
  readonly usual!: number;
}

export class BillingSettingsBody {
  @CountField({
    min: 1,
    max: 15,
    description: '1, 5, 6 or 15: time is rounded up to it',
    example: 6,
  })
  readonly roundingMinutes!: number;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %', example: 2000 })
  readonly vatBasisPoints!: number;

  @RecordField({ optional: true, description: 'minutes by act, where the firm says otherwise' })
  readonly usualMinutes?: Readonly<Record<string, unknown>>;
}

export class BillingSettingsView {
  @CountField()
  readonly roundingMinutes!: number;

  @CountField()
  readonly vatBasisPoints!: number;

  @PartField(() => UsualLengthView, { list: true })
  readonly usualLengths!: readonly UsualLengthView[];

  @CountField({ min: 0 })
  readonly version!: number;
}
