import { CountField, DayField, FlagField, IdField, PartField, TextField } from '../fields/index.ts';
import { SourceView } from '../deadlines/deadline.views.ts';

/** Where one line of the procedure stands; several may run side by side. */
export class StandingView {
  @TextField({ max: 100 })
  readonly branch!: string;

  @TextField({ description: 'label of the line' })
  readonly line!: string;

  @TextField({
    nullable: true,
    max: 200,
    description: 'whose it is, where a line has one state for each person',
  })
  readonly subject!: string | null;

  @TextField({ max: 100 })
  readonly state!: string;

  @TextField({ description: 'label of the state' })
  readonly label!: string;

  @TextField({ max: 2000, description: 'in plain words, for the client' })
  readonly means!: string;

  @FlagField({ description: 'nothing more is expected' })
  readonly final!: boolean;

  @DayField({ nullable: true, description: 'null: where every dossier starts' })
  readonly since!: string | null;
}

export class LimitOfStepView {
  @IdField()
  readonly deadlineId!: string;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;
}

export class NextStepView {
  @TextField({ max: 2000 })
  readonly text!: string;

  @PartField(() => LimitOfStepView, {
    nullable: true,
    description: 'the deadline of the dossier that bounds it',
  })
  readonly limit!: LimitOfStepView | null;

  @TextField({ nullable: true, max: 100, description: 'id of the letter it calls for' })
  readonly letter!: string | null;

  @CountField({ nullable: true, description: 'days to wait first, by custom of firms' })
  readonly afterDays!: number | null;
}

export class AdviceView {
  @TextField({ max: 2000 })
  readonly text!: string;

  @FlagField({ description: 'not read in the consolidated texts: a lawyer must confirm it' })
  readonly toConfirm!: boolean;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

export class UnforeseenView {
  @TextField({ max: 100, description: 'id of the event' })
  readonly event!: string;

  @TextField({ description: 'label of the event' })
  readonly label!: string;

  @DayField()
  readonly on!: string;
}

/** An event that the present state foresees. */
export class ForeseenEventView {
  @TextField({ max: 100, description: 'type of the event' })
  readonly type!: string;

  @TextField({ description: 'label of the type' })
  readonly label!: string;

  @TextField({ description: 'who usually makes it happen' })
  readonly by!: string;

  @TextField({
    list: true,
    description: 'labels of the states that it may lead to; none: it stays where it is',
  })
  readonly leadsTo!: readonly string[];
}

/** Where a dossier stands in its procedure, and what is foreseen next. */
export class ProgressView {
  @PartField(() => StandingView, { list: true })
  readonly standings!: readonly StandingView[];

  @PartField(() => NextStepView, { list: true })
  readonly next!: readonly NextStepView[];

  @PartField(() => AdviceView, { list: true })
  readonly advice!: readonly AdviceView[];

  @PartField(() => ForeseenEventView, {
    list: true,
    description:
      'what may happen now, in the order of the procedure; anything else can be recorded too',
  })
  readonly possible!: readonly ForeseenEventView[];

  @PartField(() => UnforeseenView, {
    list: true,
    description: 'recorded, and not foreseen where the procedure stood: kept and shown',
  })
  readonly unforeseen!: readonly UnforeseenView[];
}
