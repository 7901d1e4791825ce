import { CountField, DayField, IdField, PageView, PartField, TextField } from '../fields/index.ts';
import {
  AlertFateRow,
  GroundRow,
  LoadRow,
  MarginRow,
  OutcomeRow,
  TimesRow,
} from './statistics.views.ts';

export class LoadPage {
  @PartField(() => LoadRow, { list: true })
  readonly data!: readonly LoadRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class TimesPage {
  @PartField(() => TimesRow, { list: true })
  readonly data!: readonly TimesRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class OutcomesPage {
  @PartField(() => OutcomeRow, { list: true })
  readonly data!: readonly OutcomeRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class GroundsPage {
  @PartField(() => GroundRow, { list: true })
  readonly data!: readonly GroundRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class MarginsPage {
  @PartField(() => MarginRow, { list: true })
  readonly data!: readonly MarginRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class AlertFatesPage {
  @PartField(() => AlertFateRow, { list: true })
  readonly data!: readonly AlertFateRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

/** One fact behind a figure. */
export class StatisticsCase {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ max: 500 })
  readonly client!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField({ description: 'of the request, the decision, the last day or the alert' })
  readonly on!: string;

  @TextField({ description: 'state, way, ground, margin or fate' })
  readonly key!: string;

  @CountField({ nullable: true, description: 'days waited or left; minutes of an alert' })
  readonly figure!: number | null;
}

export class StatisticsCasePage {
  @PartField(() => StatisticsCase, { list: true })
  readonly data!: readonly StatisticsCase[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
