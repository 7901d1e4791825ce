import { DayField, PartField, TextField } from '../fields/index.ts';
import { SourceView } from './deadline.views.ts';

/** Something the law says happens by mere lapse of time, such as an implicit refusal. */
export class DerivedEventView {
  @TextField({ max: 500 })
  readonly key!: string;

  @TextField()
  readonly type!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField()
  readonly on!: string;

  @DayField()
  readonly earliestOn!: string;

  @DayField()
  readonly latestOn!: string;

  @TextField({
    max: 500,
    description: 'id of the deadline that gives birth to it, or its key in a preview',
  })
  readonly fromDeadline!: string;

  @PartField(() => SourceView, { nullable: true })
  readonly source!: SourceView | null;
}
