import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { CountField, DayField, PartField, QueryCountField } from '../fields/index.ts';

export class WorkloadQuery {
  /** Any day of the first week; this week when it is left out. */
  @DayField({ optional: true })
  readonly from?: string;

  @QueryCountField({ min: 1, max: 26 })
  readonly weeks?: number;
}

export class WorkloadWeekView {
  @DayField()
  readonly from!: string;

  /** A Sunday. */
  @DayField()
  readonly until!: string;
}

/** What one person has in one week. */
export class WorkloadCellView {
  @CountField({ description: 'open tasks due' })
  readonly tasks!: number;

  @CountField({ description: 'fatal deadlines due' })
  readonly fatal!: number;

  @CountField({ description: 'important deadlines due' })
  readonly important!: number;

  @CountField({ description: 'other deadlines due' })
  readonly information!: number;

  @CountField()
  readonly hearings!: number;

  @CountField({ description: 'days away among those the firm works' })
  readonly absentDays!: number;
}

export class WorkloadPersonView {
  /** Null = what nobody answers for. */
  @PartField(() => PersonReference, { nullable: true })
  readonly person!: PersonReference | null;

  /** In the order of the weeks. */
  @PartField(() => WorkloadCellView, { list: true })
  readonly weeks!: readonly WorkloadCellView[];
}

export class WorkloadView {
  @DayField()
  readonly today!: string;

  @PartField(() => WorkloadWeekView, { list: true })
  readonly weeks!: readonly WorkloadWeekView[];

  @PartField(() => WorkloadPersonView, { list: true })
  readonly people!: readonly WorkloadPersonView[];
}
