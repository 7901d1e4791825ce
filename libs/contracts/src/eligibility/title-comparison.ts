import { SourceView } from '../deadlines/deadline.views.ts';
import { ChoiceField, DayField, PartField, TextField } from '../fields/index.ts';
import { TITLE_KINDS } from './eligibility.ts';

export class TitleComparisonQuery {
  @TextField({ description: 'ids of two titles, separated by a comma' })
  readonly titles!: string;

  @DayField({ optional: true, description: 'the law of that day; today if left out' })
  readonly on?: string;
}

/** A resident card to which a title leads. */
export class ResidentCardPathView {
  @TextField()
  readonly title!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 500, description: 'after what' })
  readonly after!: string;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

/** A ground on which the authority may refuse although the conditions are met. */
export class TitleRiskView {
  @TextField({ max: 1000 })
  readonly text!: string;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

/** What a client gets from a title, and risks with it. */
export class TitleSideView {
  @TextField()
  readonly title!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('TitleKind', TITLE_KINDS)
  readonly kind!: string;

  @TextField({ nullable: true, max: 500 })
  readonly duration!: string | null;

  @TextField({ nullable: true, max: 500 })
  readonly work!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly filing!: string | null;

  @PartField(() => ResidentCardPathView, { list: true })
  readonly residentCards!: readonly ResidentCardPathView[];

  @TextField({ list: true, max: 1000 })
  readonly documents!: readonly string[];

  @PartField(() => TitleRiskView, { list: true })
  readonly risks!: readonly TitleRiskView[];

  @TextField({ list: true, max: 2000 })
  readonly notes!: readonly string[];

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

export class TitleComparisonView {
  @DayField()
  readonly on!: string;

  @PartField(() => TitleSideView, { list: true })
  readonly sides!: readonly TitleSideView[];

  @TextField({ list: true, max: 1000, description: 'papers that both files hold' })
  readonly commonDocuments!: readonly string[];
}
