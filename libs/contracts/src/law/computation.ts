import { RESIDENCES, TERRITORIES } from '@quantieme/calendar';
import {
  ChoiceField,
  DayField,
  DaysField,
  MomentField,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { ComputedDeadlineView, UndeterminedView } from '../deadlines/deadline.views.ts';
import { DerivedEventView } from '../deadlines/derived-event.view.ts';
import { ProofBody } from '../events/event.requests.ts';

/** One rule, one start: the deadline it makes. A rule that counts backwards takes its end as `startsOn`. */
export class CalculatorBody {
  @TextField({ min: 1, max: 100, example: 'oqtf-recours-1-mois' })
  readonly rule!: string;

  @DayField({ optional: true, nullable: true })
  readonly startsOn?: string | null;

  @MomentField({ optional: true, nullable: true })
  readonly startsAt?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly decidedOn?: string | null;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: string;

  @ChoiceField('Residence', RESIDENCES, { optional: true, nullable: true })
  readonly residence?: string | null;

  @RecordField({ optional: true, nullable: true })
  readonly details?: Record<string, unknown> | null;
}

/** An event of a history that is not recorded. An id, if given, names it in the answer's `triggeredBy`. */
export class PreviewedEventBody {
  @TextField({ optional: true, max: 100 })
  readonly id?: string;

  @TextField({ min: 1, max: 100 })
  readonly type!: string;

  @DayField({ optional: true, nullable: true })
  readonly on?: string | null;

  @MomentField({ optional: true, nullable: true })
  readonly at?: string | null;

  @DaysField({ optional: true, nullable: true })
  readonly dates?: Record<string, string> | null;

  @RecordField({ optional: true, nullable: true })
  readonly details?: Record<string, unknown> | null;

  @PartField(() => ProofBody, { optional: true, nullable: true })
  readonly proof?: ProofBody | null;

  @ChoiceField('EventStatus', ['recorded', 'corrected', 'annulled'], { optional: true })
  readonly status?: string;
}

export class PreviewDeadlinesBody {
  @TextField({ min: 1, max: 100, example: 'refus-recours' })
  readonly procedure!: string;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: string;

  @ChoiceField('Residence', RESIDENCES, { optional: true, nullable: true })
  readonly residence?: string | null;

  @PartField(() => PreviewedEventBody, { list: true })
  readonly events!: readonly PreviewedEventBody[];

  @RecordField({ optional: true, nullable: true })
  readonly facts?: Record<string, unknown> | null;

  @DayField({
    optional: true,
    nullable: true,
    description: 'the day the question is asked; today if left out',
  })
  readonly asOf?: string | null;
}

export class PreviewedDeadlineView extends ComputedDeadlineView {
  @TextField({
    max: 500,
    description: 'its key: nothing is recorded, so it has no identifier of its own',
  })
  readonly id!: string;
}

export class PreviewedDeadlinesView {
  @PartField(() => PreviewedDeadlineView, { list: true })
  readonly deadlines!: readonly PreviewedDeadlineView[];

  @PartField(() => DerivedEventView, { list: true })
  readonly derivedEvents!: readonly DerivedEventView[];

  @PartField(() => UndeterminedView, { list: true })
  readonly undetermined!: readonly UndeterminedView[];
}
