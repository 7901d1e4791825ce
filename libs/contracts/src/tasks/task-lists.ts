import { ProcedureReference } from '../dossiers/dossier.views.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { TASK_OWNERS } from './task.words.ts';
import { ListDifferenceView } from './tasks.ts';

export class TaskListSummary {
  @PartField(() => ProcedureReference)
  readonly procedure!: ProcedureReference;

  @CountField({ description: 'version followed, 0 = the product’s' })
  readonly current!: number;

  @CountField()
  readonly steps!: number;
}

export class TaskLists {
  @PartField(() => TaskListSummary, { list: true })
  readonly data!: readonly TaskListSummary[];
}

export class TaskStepView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('TaskOwner', TASK_OWNERS)
  readonly owner!: string;

  @CountField({ min: -1000, description: 'negative = before what it counts from' })
  readonly days!: number;

  @FlagField()
  readonly working!: boolean;

  @TextField({ max: 500, description: 'what it counts from, in words' })
  readonly countsFrom!: string;

  @CountField({ nullable: true, description: 'days until it comes back; null = done once' })
  readonly everyDays!: number | null;

  @TextField({ list: true })
  readonly after!: readonly string[];
}

export class TaskListVersionView {
  @CountField({ description: '0 = the product’s' })
  readonly number!: number;

  @TextField({ max: 500 })
  readonly note!: string;

  @MomentField({ nullable: true })
  readonly createdAt!: string | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly createdBy!: PersonReference | null;

  @PartField(() => TaskStepView, { list: true })
  readonly steps!: readonly TaskStepView[];
}

/** Every version of the list of a procedure, latest first. */
export class TaskListView {
  @PartField(() => ProcedureReference)
  readonly procedure!: ProcedureReference;

  @CountField({ description: 'version followed, 0 = the product’s' })
  readonly current!: number;

  @PartField(() => TaskListVersionView, { list: true })
  readonly versions!: readonly TaskListVersionView[];
}

/** A step as it is edited: what is not said of a known step stays. */
export class TaskStepBody {
  @TextField({ optional: true, max: 100, description: 'of the version edited; left out = new' })
  readonly id?: string;

  @TextField({ min: 1 })
  readonly label!: string;

  @ChoiceField('TaskOwner', TASK_OWNERS)
  readonly owner!: string;

  @CountField({ min: -1000, max: 1000 })
  readonly days!: number;

  @FlagField()
  readonly working!: boolean;

  @CountField({
    ...{ optional: true, nullable: true, min: 1, max: 366 },
    description: 'days until it comes back; null = done once',
  })
  readonly everyDays?: number | null;

  @TextField({ optional: true, list: true, description: 'ids of the steps that come first' })
  readonly after?: readonly string[];

  @TextField({
    optional: true,
    description: 'of a new step: the type of event it counts from; left out = the opening',
  })
  readonly event?: string;
}

export class NewTaskListBody {
  @CountField({ min: 0, max: 100_000, description: 'version that was edited' })
  readonly basedOn!: number;

  @TextField({ optional: true, max: 500, description: 'what has changed, for colleagues' })
  readonly note?: string;

  @PartField(() => TaskStepBody, { list: true })
  readonly steps!: readonly TaskStepBody[];
}

export class FollowListBody {
  @CountField({ min: 0, max: 100_000, description: '0 = the product’s' })
  readonly number!: number;
}

export class AdoptListBody extends FollowListBody {
  @IdField({ list: true, description: 'dossiers that take it' })
  readonly dossierIds!: readonly string[];
}

export class RunningDossierView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @CountField({ nullable: true })
  readonly applied!: number | null;

  @PartField(() => ListDifferenceView)
  readonly difference!: ListDifferenceView;
}

/** What the version that the firm follows would do to the dossiers under way. */
export class ListEffectView {
  @CountField()
  readonly number!: number;

  @PartField(() => RunningDossierView, { list: true })
  readonly dossiers!: readonly RunningDossierView[];

  @FlagField({ description: 'more dossiers than are shown' })
  readonly hasMore!: boolean;
}
