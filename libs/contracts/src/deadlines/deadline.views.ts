import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { DONE_PROOFS, NATURES, PRECISIONS, SEVERITIES, STATUSES } from './deadline.words.ts';
import { PersonReference } from './deadline-summary.view.ts';

export class SourceView {
  @TextField()
  readonly code!: string;

  @TextField()
  readonly article!: string;

  @TextField({ nullable: true, description: 'first day of the version relied on' })
  readonly from!: string | null;

  @TextField({ max: 500 })
  readonly url!: string;
}

export class StepView {
  @TextField()
  readonly kind!: string;

  @TextField({ max: 2000 })
  readonly text!: string;

  @DayField({ nullable: true })
  readonly date!: string | null;

  @PartField(() => SourceView, { nullable: true })
  readonly source!: SourceView | null;
}

export class ReadingView {
  @TextField()
  readonly name!: string;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @MomentField({ nullable: true })
  readonly expiresAt!: string | null;

  @TextField({ max: 1000 })
  readonly authority!: string;

  @TextField({ nullable: true })
  readonly court!: string | null;

  @TextField({ nullable: true })
  readonly decidedOn!: string | null;

  @PartField(() => SourceView, { nullable: true })
  readonly source!: SourceView | null;
}

/** A value a fact or a detail may take, with its words. */
export class ChoiceView {
  @TextField()
  readonly value!: string;

  @TextField()
  readonly label!: string;
}

export class UndeterminedView {
  @TextField()
  readonly fact!: string;

  @TextField({ max: 1000 })
  readonly question!: string;

  @TextField({ max: 1000 })
  readonly effect!: string;

  @TextField({
    nullable: true,
    description: 'the event whose detail it is; null for a fact of the dossier',
  })
  readonly eventId!: string | null;

  @TextField({
    nullable: true,
    description: 'boolean, date, choice, number or text; null when unknown',
  })
  readonly kind!: string | null;

  @PartField(() => ChoiceView, { list: true })
  readonly values!: readonly ChoiceView[];
}

/** A later date that the engine found and that waits for a lawyer. */
export class PendingView {
  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;

  @ChoiceField('PendingOutcome', ['live', 'met', 'extinguished', 'superseded'])
  readonly outcome!: string;

  @TextField({ nullable: true, description: 'name of who made the change; null for the system' })
  readonly requestedBy!: string | null;

  @MomentField()
  readonly requestedAt!: string;

  @IdField({ nullable: true })
  readonly causeEvent!: string | null;
}

/** A deadline as computed, recorded or not. */
export class ComputedDeadlineView {
  @TextField({ max: 500, description: 'stable name of the deadline within its dossier' })
  readonly key!: string;

  @TextField()
  readonly rule!: string;

  @TextField()
  readonly ruleVersion!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('Nature', NATURES)
  readonly nature!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @DayField({ nullable: true })
  readonly startsOn!: string | null;

  @DayField({ nullable: true })
  readonly opensOn!: string | null;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;

  @MomentField({ nullable: true })
  readonly expiresAt!: string | null;

  @MomentField({ nullable: true })
  readonly prudentExpiresAt!: string | null;

  @TextField()
  readonly timeZone!: string;

  @ChoiceField('Precision', PRECISIONS)
  readonly precision!: string;

  @ChoiceField('Status', STATUSES)
  readonly status!: string;

  @TextField({ nullable: true, max: 1000 })
  readonly outcomeReason!: string | null;

  @CountField({
    nullable: true,
    description: 'days until the prudent last day, negative once past',
  })
  readonly daysLeft!: number | null;

  @PartField(() => ReadingView, { list: true })
  readonly readings!: readonly ReadingView[];

  @PartField(() => StepView, { list: true })
  readonly steps!: readonly StepView[];

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ max: 1000 })
  readonly effect!: string;

  @TextField({ max: 500, description: 'id of the event that starts it, key of a derived one' })
  readonly triggeredBy!: string;

  @TextField({
    nullable: true,
    max: 500,
    description: 'id of the deadline whose end starts this one',
  })
  readonly dependsOn!: string | null;

  @PartField(() => UndeterminedView, { list: true })
  readonly undetermined!: readonly UndeterminedView[];
}

/** The reading a lawyer relies on; alerts and `prudentLastDay` keep following the earliest. */
export class ChosenReadingView {
  @TextField()
  readonly name!: string;

  @TextField({ max: 2000 })
  readonly reason!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly by!: PersonReference | null;

  @MomentField()
  readonly at!: string;
}

/** What proves that the act was done. */
export class DoneProofView {
  @ChoiceField('DoneProofKind', DONE_PROOFS)
  readonly kind!: string;

  @TextField()
  readonly reference!: string;

  @DayField()
  readonly on!: string;
}

/** What one person says of an act, until another confirms it: the deadline runs on, and so do its alerts. */
export class CompletionClaimView {
  @DayField()
  readonly doneOn!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly by!: PersonReference | null;

  @MomentField()
  readonly at!: string;

  @TextField({ nullable: true, max: 2000 })
  readonly note!: string | null;

  @PartField(() => DoneProofView, { nullable: true })
  readonly proof!: DoneProofView | null;
}

/** A deadline of a dossier. */
export class DeadlineView extends ComputedDeadlineView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly assignee!: PersonReference | null;

  @DayField({ nullable: true })
  readonly doneOn!: string | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly doneBy!: PersonReference | null;

  @TextField({ nullable: true, max: 2000 })
  readonly doneNote!: string | null;

  @PartField(() => DoneProofView, { nullable: true })
  readonly doneProof!: DoneProofView | null;

  @PartField(() => PersonReference, { nullable: true, description: 'the second, if one is asked' })
  readonly doneConfirmedBy!: PersonReference | null;

  @PartField(() => CompletionClaimView, {
    nullable: true,
    description: 'said to be done, awaiting a second person; `doneOn` is null meanwhile',
  })
  readonly awaitingSecond!: CompletionClaimView | null;

  @PartField(() => PendingView, { nullable: true })
  readonly pending!: PendingView | null;

  @PartField(() => ChosenReadingView, { nullable: true })
  readonly chosenReading!: ChosenReadingView | null;

  @CountField()
  readonly version!: number;
}

export class DeadlinePage {
  @PartField(() => DeadlineView, { list: true })
  readonly data!: readonly DeadlineView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
