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
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { ClosingView } from './closing.ts';
import { TASK_OWNERS, TASK_STATES } from './task.words.ts';

/** What comes before a task, or another of its dossier. */
export class TaskReference {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly label!: string;
}

/** The event that did a task. */
export class TaskEventView {
  @TextField()
  readonly label!: string;

  @DayField()
  readonly on!: string;
}

/** The limit that a task serves: it is never due after it. */
export class TaskLimitView {
  @IdField()
  readonly deadlineId!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField()
  readonly prudentLastDay!: string;
}

export class TaskView {
  @IdField()
  readonly id!: string;

  @TextField({ nullable: true, description: 'id of the step in the list; null = of no list' })
  readonly step!: string | null;

  @TextField()
  readonly label!: string;

  @ChoiceField('TaskOwner', TASK_OWNERS)
  readonly owner!: string;

  @PartField(() => PersonReference, {
    nullable: true,
    description: 'whoever it was given to, else whoever has that place in the dossier',
  })
  readonly person!: PersonReference | null;

  @IdField({ nullable: true, description: 'null = by the place in the dossier' })
  readonly assigneeId!: string | null;

  @DayField({ nullable: true })
  readonly dueOn!: string | null;

  @FlagField({ description: 'somebody chose the day' })
  readonly chosen!: boolean;

  @CountField({ nullable: true, description: 'days until it comes back; null = done once' })
  readonly everyDays!: number | null;

  @DayField({ list: true, description: 'days on which it was done, when it comes back' })
  readonly repeatedOn!: readonly string[];

  @TextField({ nullable: true, max: 500, description: 'what it waits for to have a day' })
  readonly waitsFor!: string | null;

  @ChoiceField('TaskState', TASK_STATES)
  readonly state!: string;

  @PartField(() => TaskReference, { list: true })
  readonly blockedBy!: readonly TaskReference[];

  @PartField(() => TaskLimitView, { nullable: true })
  readonly serves!: TaskLimitView | null;

  @TextField({ nullable: true, description: 'letter that goes with it' })
  readonly letter!: string | null;

  @TextField({ nullable: true, description: 'list of documents that goes with it' })
  readonly checklist!: string | null;

  @MomentField({ nullable: true })
  readonly doneAt!: string | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly doneBy!: PersonReference | null;

  @PartField(() => TaskEventView, { nullable: true })
  readonly because!: TaskEventView | null;

  @CountField()
  readonly version!: number;
}

/** A step that a list would add, change or take away. */
export class StepChangeView {
  @TextField()
  readonly step!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('TaskOwner', TASK_OWNERS)
  readonly owner!: string;

  @DayField({ nullable: true })
  readonly dueOn!: string | null;

  @TextField({ nullable: true, max: 500 })
  readonly waitsFor!: string | null;

  @TextField({ nullable: true, description: 'how it was called; null = new, or called the same' })
  readonly before!: string | null;

  @FlagField({ description: 'an event of the dossier has already done it' })
  readonly done!: boolean;
}

export class ListDifferenceView {
  @PartField(() => StepChangeView, { list: true })
  readonly added!: readonly StepChangeView[];

  @PartField(() => StepChangeView, { list: true })
  readonly changed!: readonly StepChangeView[];

  @PartField(() => StepChangeView, { list: true })
  readonly dropped!: readonly StepChangeView[];
}

/** Where a dossier stands with the list of its procedure. */
export class DossierListView {
  @CountField({ nullable: true, description: 'version applied, 0 = the product’s; null = none' })
  readonly applied!: number | null;

  @CountField({ description: 'version that the firm follows now, 0 = the product’s' })
  readonly current!: number;

  @PartField(() => ListDifferenceView, {
    description: 'what applying the current version would do now',
  })
  readonly difference!: ListDifferenceView;
}

export class DossierTasksView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @DayField()
  readonly today!: string;

  @PartField(() => TaskView, { list: true })
  readonly tasks!: readonly TaskView[];

  @PartField(() => DossierListView)
  readonly list!: DossierListView;

  @PartField(() => ClosingView)
  readonly closing!: ClosingView;
}

export class NewTaskBody {
  @TextField({ min: 1, example: 'Ask the client for the last three payslips' })
  readonly label!: string;

  @DayField({ optional: true, nullable: true })
  readonly dueOn?: string | null;

  @ChoiceField('TaskOwner', TASK_OWNERS, { optional: true })
  readonly owner?: string;

  @IdField({ optional: true, nullable: true })
  readonly assigneeId?: string | null;
}

/** What is left out stays. */
export class UpdateTaskBody {
  @TextField({ optional: true, min: 1 })
  readonly label?: string;

  @DayField({ optional: true, nullable: true, description: 'null: as the step of its list says' })
  readonly dueOn?: string | null;

  @ChoiceField('TaskOwner', TASK_OWNERS, { optional: true })
  readonly owner?: string;

  @IdField({ optional: true, nullable: true, description: 'null: by the place in the dossier' })
  readonly assigneeId?: string | null;

  @FlagField({ optional: true, description: 'true = not to be done; false = to be done after all' })
  readonly dropped?: boolean;
}

export class ApplyListBody {
  @CountField({
    min: 0,
    max: 100_000,
    description: 'version of the list, 0 = the product’s',
    example: 3,
  })
  readonly number!: number;

  @TextField({ optional: true, list: true, description: 'steps that this dossier does not need' })
  readonly without?: readonly string[];
}

export class TasksQuery extends MirroredQuery {
  @TextField({
    optional: true,
    max: 36,
    description: 'a user’s id, `me`, or `none`: nobody answers for it',
  })
  readonly assignee?: string;

  @ChoiceField('TaskState', TASK_STATES, {
    optional: true,
    description: 'those still to be done, when left out',
  })
  readonly state?: string;

  @DayField({ optional: true, description: 'first day on which they are due' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last such day, included' })
  readonly until?: string;
}

class TaskDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ nullable: true, max: 500 })
  readonly client!: string | null;
}

export class TaskRow {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('TaskOwner', TASK_OWNERS)
  readonly owner!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly person!: PersonReference | null;

  @DayField({ nullable: true })
  readonly dueOn!: string | null;

  @ChoiceField('TaskState', TASK_STATES)
  readonly state!: string;

  @FlagField({ description: 'another step comes first' })
  readonly blocked!: boolean;

  @PartField(() => TaskDossierView)
  readonly dossier!: TaskDossierView;

  @CountField()
  readonly version!: number;

  @MomentField()
  readonly updatedAt!: string;
}

export class TaskPage {
  @PartField(() => TaskRow, { list: true })
  readonly data!: readonly TaskRow[];

  @PartField(() => PageView)
  readonly page!: PageView;

  @DayField()
  readonly today!: string;
}
