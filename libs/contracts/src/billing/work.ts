import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  Money,
  MoneyField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { FundMovementView } from '../invoices/funds.ts';
import { ExpenseView } from './expenses.ts';
import { DossierFeesView } from './fees.ts';
import { DossierLegalAidView } from './legal-aid.ts';
import { MinutesField } from './minutes-field.ts';
import { TimeEntryView } from './time-entries.ts';
import { UnbilledDossiers } from './unbilled.ts';

export const ACT_KINDS = ['event', 'letter', 'document'] as const;

export class StartTimerBody {
  @IdField()
  readonly dossierId!: string;

  @TextField({ optional: true, max: 2000 })
  readonly description?: string;
}

export class TimerEntryBody {
  @TextField({ min: 1, max: 2000, description: 'as it may be read on a bill' })
  readonly description!: string;

  @MinutesField({ optional: true, description: 'left out: what the timer counted' })
  readonly minutes?: number;

  @FlagField({ optional: true })
  readonly billable?: boolean;
}

/** A clock of one’s own; its time is written down when it is stopped. */
export class TimerView {
  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @TextField({ max: 2000 })
  readonly description!: string;

  @MomentField()
  readonly startedAt!: string;

  @FlagField()
  readonly running!: boolean;

  @CountField({ min: 0, description: 'counted until now' })
  readonly seconds!: number;

  @FlagField({ description: 'it has counted longer than a day’s work: say how long it was' })
  readonly forgotten!: boolean;
}

export class TimerList {
  @PartField(() => TimerView, { list: true, description: 'the one that runs first' })
  readonly data!: readonly TimerView[];
}

/** Time that something done has probably taken; nothing is written until it is taken. */
export class SuggestedTimeView {
  @TextField({ description: 'what was done, to take or dismiss the suggestion by' })
  readonly act!: string;

  @ChoiceField('ActKind', ACT_KINDS)
  readonly kind!: string;

  @DayField()
  readonly on!: string;

  @TextField({ max: 2000, description: 'proposed words' })
  readonly description!: string;

  @CountField({ min: 1, max: 1440 })
  readonly minutes!: number;

  @IdField({ nullable: true })
  readonly eventId!: string | null;
}

export class TakeSuggestionBody {
  @TextField({ min: 1, description: '`act` of the suggestion' })
  readonly act!: string;

  @MinutesField({ optional: true })
  readonly minutes?: number;

  @TextField({ optional: true, min: 1, max: 2000 })
  readonly description?: string;
}

export class DismissSuggestionBody {
  @TextField({ min: 1, description: '`act` of the suggestion' })
  readonly act!: string;
}

export class WorkTotalView {
  @CountField()
  readonly minutes!: number;

  @MoneyField({ description: 'before VAT' })
  readonly net!: Money;

  @MoneyField({ description: 'with VAT' })
  readonly gross!: Money;
}

/** Time and fees of a dossier: all that its page shows to whoever asks. */
export class DossierWorkView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @FlagField()
  readonly closed!: boolean;

  @DayField()
  readonly today!: string;

  @CountField({ description: 'time is rounded up to so many minutes' })
  readonly roundingMinutes!: number;

  @MoneyField({ nullable: true, description: 'of whoever asks, today; null: none is known' })
  readonly hourlyRate!: Money | null;

  @PartField(() => TimerView, { nullable: true, description: 'of whoever asks' })
  readonly timer!: TimerView | null;

  @PartField(() => SuggestedTimeView, { list: true, description: 'to whoever did it' })
  readonly suggestions!: readonly SuggestedTimeView[];

  @PartField(() => TimeEntryView, { list: true, description: 'latest first, two hundred at most' })
  readonly entries!: readonly TimeEntryView[];

  @PartField(() => ExpenseView, { list: true })
  readonly expenses!: readonly ExpenseView[];

  @PartField(() => DossierFeesView, { nullable: true, description: 'for whoever bills' })
  readonly fees!: DossierFeesView | null;

  @PartField(() => FundMovementView, {
    list: true,
    nullable: true,
    description: 'money of others kept for the dossier, for whoever bills',
  })
  readonly funds!: readonly FundMovementView[] | null;

  @PartField(() => DossierLegalAidView, { nullable: true, description: 'for whoever bills' })
  readonly legalAid!: DossierLegalAidView | null;

  @PartField(() => WorkTotalView, { description: 'to be billed, until today' })
  readonly unbilled!: WorkTotalView;

  @CountField({ description: 'entries that no rate prices yet' })
  readonly unpriced!: number;
}

export class WeekQuery {
  @DayField({ optional: true, description: 'a day of it; left out: today' })
  readonly on?: string;
}

export class WorkDayView {
  @DayField()
  readonly on!: string;

  @CountField()
  readonly minutes!: number;

  @PartField(() => TimeEntryView, { list: true })
  readonly entries!: readonly TimeEntryView[];
}

/** One’s own week. */
export class WorkWeekView {
  @DayField({ description: 'its Monday' })
  readonly from!: string;

  @DayField()
  readonly today!: string;

  @PartField(() => WorkDayView, { list: true })
  readonly days!: readonly WorkDayView[];

  @CountField()
  readonly minutes!: number;

  @MoneyField({ description: 'before VAT, of what is billable and priced' })
  readonly net!: Money;

  @PartField(() => TimerView, { list: true })
  readonly timers!: readonly TimerView[];

  @PartField(() => UnbilledDossiers, {
    nullable: true,
    description: 'of the whole firm, for whoever bills',
  })
  readonly unbilled!: UnbilledDossiers | null;
}
