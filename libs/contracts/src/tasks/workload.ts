import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import {
  CountField,
  DayField,
  FlagField,
  IdField,
  PartField,
  QueryCountField,
  TextField,
} from '../fields/index.ts';

export class WorkloadQuery {
  @DayField({
    optional: true,
    description: 'any day of the first week; this week when it is left out',
  })
  readonly from?: string;

  @QueryCountField({ min: 1, max: 26, description: 'how many, from this one' })
  readonly weeks?: number;

  @IdField({ optional: true, description: 'the people of this team and nobody else' })
  readonly team?: string;
}

/** A day of the week on which the firm would work and does not. */
export class ClosedDayView {
  @DayField()
  readonly on!: string;

  @TextField({ max: 500, description: 'the public holiday, or what the firm calls its closure' })
  readonly label!: string;
}

export class WorkloadWeekView {
  @DayField()
  readonly from!: string;

  @DayField({ description: 'a Sunday' })
  readonly until!: string;

  @CountField({ description: 'days on which the firm is open' })
  readonly openDays!: number;

  @PartField(() => ClosedDayView, { list: true })
  readonly closed!: readonly ClosedDayView[];
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

  @CountField({ description: 'days away among those on which the firm is open' })
  readonly absentDays!: number;

  @CountField({ description: 'days there: the firm is open, and nobody is away' })
  readonly availableDays!: number;

  @PartField(() => PersonReference, { list: true, description: 'who answers on the days away' })
  readonly standIns!: readonly PersonReference[];

  @FlagField({ description: 'more to do than so many a day there, see `perDay`' })
  readonly overloaded!: boolean;
}

export class WorkloadPersonView {
  @PartField(() => PersonReference, {
    nullable: true,
    description: 'null = what nobody answers for',
  })
  readonly person!: PersonReference | null;

  @PartField(() => WorkloadCellView, { list: true, description: 'in the order of the weeks' })
  readonly weeks!: readonly WorkloadCellView[];
}

export class WorkloadView {
  @DayField()
  readonly today!: string;

  @CountField({ description: 'a week is overloaded with more to do than this a day there' })
  readonly perDay!: number;

  @PartField(() => WorkloadWeekView, { list: true })
  readonly weeks!: readonly WorkloadWeekView[];

  @PartField(() => WorkloadPersonView, { list: true })
  readonly people!: readonly WorkloadPersonView[];
}
