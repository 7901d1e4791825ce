import {
  ChoiceField,
  CountField,
  DayField,
  DaysField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { ComputedDeadlineView } from '../deadlines/deadline.views.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DerivedEventView } from '../deadlines/derived-event.view.ts';
import { DifferenceView } from '../deadlines/difference.views.ts';

export class ProofView {
  @TextField()
  readonly kind!: string;

  @IdField({ nullable: true })
  readonly documentId!: string | null;
}

export class EventView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly type!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField()
  readonly on!: string;

  @MomentField({ nullable: true })
  readonly at!: string | null;

  @DaysField()
  readonly dates!: Record<string, string>;

  @RecordField()
  readonly details!: Record<string, unknown>;

  @TextField({
    list: true,
    max: 5000,
    description: 'what its details say, in the language asked for',
  })
  readonly said!: readonly string[];

  @PartField(() => ProofView, { nullable: true })
  readonly proof!: ProofView | null;

  @ChoiceField('EventStatus', ['recorded', 'corrected', 'annulled'])
  readonly status!: string;

  @IdField({ nullable: true, description: 'the event this one corrects' })
  readonly supersedes!: string | null;

  @IdField({ nullable: true, description: 'the correction that replaced it' })
  readonly supersededBy!: string | null;

  @TextField({ nullable: true, max: 2000, description: 'why it was corrected or annulled' })
  readonly reason!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly annulReason!: string | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly recordedBy!: PersonReference | null;

  @FlagField({ description: 'recorded by the client through a link, by nobody of the firm' })
  readonly byClient!: boolean;

  @MomentField()
  readonly recordedAt!: string;

  @CountField()
  readonly version!: number;
}

/** An event in the list of the whole firm. */
export class FirmEventView extends EventView {
  @MomentField({ description: 'when it was recorded, corrected or annulled' })
  readonly updatedAt!: string;
}

export class EventsPage {
  @PartField(() => FirmEventView, { list: true })
  readonly data!: readonly FirmEventView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class EventPage {
  @PartField(() => EventView, { list: true })
  readonly data!: readonly EventView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

/** What recording, correcting or annulling would do, before anything is written. */
export class PreviewedView {
  @PartField(() => DifferenceView)
  readonly difference!: DifferenceView;

  @PartField(() => ComputedDeadlineView, { list: true })
  readonly deadlines!: readonly ComputedDeadlineView[];

  @PartField(() => DerivedEventView, { list: true })
  readonly derivedEvents!: readonly DerivedEventView[];
}
