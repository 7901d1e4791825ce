import { CountField, PartField, TextField } from '../fields/index.ts';

export class EngineBehindView {
  @TextField()
  readonly rule!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ nullable: true, description: 'hash of the rule as it is now; null if it is gone' })
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
      'deadlines of open dossiers that another engine computed, by rule; empty by morning',
  })
  readonly behind!: readonly EngineBehindView[];
}
