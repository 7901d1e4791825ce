import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { SourceView } from '../deadlines/deadline.views.ts';
import { APPOINTMENT_READINESS } from './dossier.words.ts';

export class AppointmentExpectationView {
  @TextField({ max: 40 })
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @FlagField()
  readonly held!: boolean;

  @CountField({ description: 'what the record holds, in the unit of the label' })
  readonly has!: number;

  @CountField()
  readonly wanted!: number;

  @PartField(() => SourceView, {
    nullable: true,
    description: 'null: a prudent practice of firms, asked by no text',
  })
  readonly source!: SourceView | null;
}

export class AppointmentRefusalView {
  @TextField({ description: 'label of the event' })
  readonly label!: string;

  @DayField()
  readonly on!: string;

  @PartField(() => SourceView)
  readonly source!: SourceView;
}

/** How the last attempt was made: the next is likely to be alike. */
export class LastAttemptView {
  @TextField({ nullable: true, max: 2000 })
  readonly url!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly service!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly device!: string | null;
}

/** What the record of attempts to book an appointment is worth before the judge of urgent measures. */
export class AppointmentView {
  @CountField()
  readonly attempts!: number;

  @CountField({ description: 'days on which somebody tried' })
  readonly days!: number;

  @CountField({ description: 'days from the first attempt to the last' })
  readonly spanDays!: number;

  @CountField({ description: 'most days between two attempts that follow each other' })
  readonly longestGapDays!: number;

  @DayField({ nullable: true })
  readonly firstOn!: string | null;

  @DayField({ nullable: true })
  readonly lastOn!: string | null;

  @ChoiceField('AppointmentReadiness', APPOINTMENT_READINESS)
  readonly readiness!: string;

  @PartField(() => AppointmentExpectationView, { list: true })
  readonly expectations!: readonly AppointmentExpectationView[];

  @PartField(() => AppointmentRefusalView, {
    nullable: true,
    description: 'a refusal since the first attempt: this judge can no longer be asked',
  })
  readonly closedBy!: AppointmentRefusalView | null;

  @PartField(() => LastAttemptView, { nullable: true })
  readonly last!: LastAttemptView | null;
}
