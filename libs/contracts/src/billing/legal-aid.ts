import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  Money,
  MoneyField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { AID_STAGES } from './billing.words.ts';

class LegalAidFields {
  @CountField({
    optional: true,
    nullable: true,
    min: 1,
    max: 10_000,
    description: 'units in tenths, where the certificate says otherwise than the scale',
  })
  readonly unitTenths?: number | null;

  @IdField({ optional: true, nullable: true, description: 'left out: the first that is free' })
  readonly requestEvent?: string | null;

  @IdField({ optional: true, nullable: true, description: 'left out: the first after the request' })
  readonly decisionEvent?: string | null;

  @TextField({ optional: true, nullable: true, max: 100 })
  readonly decisionNumber?: string | null;

  @CountField({ optional: true, min: 1, max: 100, description: 'of a partial admission: 25 or 55' })
  readonly sharePercent?: number;

  @IdField({ optional: true, nullable: true, description: 'the lawyer appointed' })
  readonly lawyerId?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly withdrawnOn?: string | null;

  @DayField({ optional: true, nullable: true, description: 'end-of-mission certificate (AFM)' })
  readonly certificateOn?: string | null;

  @TextField({ optional: true, nullable: true, max: 100 })
  readonly certificateNumber?: string | null;

  @MoneyField({ optional: true, nullable: true, min: 0, description: 'before VAT' })
  readonly certificateAmount?: Money | null;

  @DayField({ optional: true, nullable: true, description: 'by the CARPA' })
  readonly paidOn?: string | null;

  @MoneyField({ optional: true, nullable: true, min: 1, description: 'before VAT' })
  readonly paidAmount?: Money | null;
}

export class NewLegalAidBody extends LegalAidFields {
  @TextField({ min: 1, max: 50, description: 'id of a line of the scale' })
  readonly line!: string;
}

export class UpdateLegalAidBody extends LegalAidFields {
  @TextField({ optional: true, min: 1, max: 50 })
  readonly line?: string;
}

/** A figure, and where it was read. */
export class FigureSourceView {
  @DayField()
  readonly from!: string;

  @TextField({ max: 500 })
  readonly source!: string;

  @TextField({ nullable: true, max: 500 })
  readonly url!: string | null;

  @DayField({ nullable: true, description: 'last day for which the source says so' })
  readonly knownUntil!: string | null;
}

export class AidEventView {
  @IdField({ description: 'the event of the dossier' })
  readonly id!: string;

  @DayField()
  readonly on!: string;

  @TextField({ nullable: true, description: 'as the event says it' })
  readonly outcome!: string | null;
}

export class LegalAidView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 50 })
  readonly line!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('AidStage', AID_STAGES)
  readonly stage!: string;

  @PartField(() => AidEventView, { nullable: true })
  readonly request!: AidEventView | null;

  @PartField(() => AidEventView, { nullable: true })
  readonly decision!: AidEventView | null;

  @TextField({ nullable: true, max: 100 })
  readonly decisionNumber!: string | null;

  @CountField({ min: 1, max: 100 })
  readonly sharePercent!: number;

  @PartField(() => PersonReference, { nullable: true })
  readonly lawyer!: PersonReference | null;

  @DayField({ nullable: true })
  readonly withdrawnOn!: string | null;

  @CountField({ nullable: true, description: 'units in tenths; null: not known' })
  readonly unitTenths!: number | null;

  @FlagField({ description: 'typed, rather than read in the scale' })
  readonly unitsTyped!: boolean;

  @MoneyField({ nullable: true, description: 'before VAT, on the day of admission' })
  readonly unitValue!: Money | null;

  @MoneyField({
    nullable: true,
    description: 'before VAT, by the scale; null: a figure is missing',
  })
  readonly expected!: Money | null;

  @FlagField({ description: 'a source leaves a doubt for that day' })
  readonly toConfirm!: boolean;

  @PartField(() => FigureSourceView, { list: true })
  readonly sources!: readonly FigureSourceView[];

  @DayField({ nullable: true })
  readonly certificateOn!: string | null;

  @TextField({ nullable: true, max: 100 })
  readonly certificateNumber!: string | null;

  @MoneyField({ nullable: true })
  readonly certificateAmount!: Money | null;

  @DayField({ nullable: true })
  readonly paidOn!: string | null;

  @MoneyField({ nullable: true })
  readonly paidAmount!: Money | null;

  @MoneyField({ nullable: true, description: 'what the CARPA still has to pay; null: not known' })
  readonly due!: Money | null;

  @CountField()
  readonly version!: number;
}

export class ScaleLineView {
  @TextField({ max: 50 })
  readonly id!: string;

  @TextField()
  readonly label!: string;
}

export class DossierLegalAidView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => LegalAidView, { list: true })
  readonly missions!: readonly LegalAidView[];

  @PartField(() => ScaleLineView, { list: true })
  readonly scale!: readonly ScaleLineView[];
}
