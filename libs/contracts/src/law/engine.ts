import { CountField, DayField, IdField, PageView, PartField, TextField } from '../fields/index.ts';

export class EngineBehindView {
  @TextField()
  readonly rule!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({
    nullable: true,
    description: 'hash of the rule as it is now, with its engine; null if the rule is gone',
  })
  readonly sha256!: string | null;

  @CountField()
  readonly deadlines!: number;

  @CountField()
  readonly dossiers!: number;
}

export class EngineView {
  @TextField()
  readonly version!: string;

  @TextField({ description: 'hash of the sources of the engine' })
  readonly sha256!: string;

  @PartField(() => EngineBehindView, {
    list: true,
    description:
      'deadlines of open dossiers whose own rule, or the engine, has changed since they were computed, by rule; empty by morning',
  })
  readonly behind!: readonly EngineBehindView[];
}

/** A deadline that another engine computed, or another state of its rule. */
export class BehindDeadlineView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly reference!: string;

  @TextField()
  readonly rule!: string;

  @TextField({ max: 500 })
  readonly ruleLabel!: string;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;
}

export class BehindDeadlinePage {
  @PartField(() => BehindDeadlineView, { list: true })
  readonly data!: readonly BehindDeadlineView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
