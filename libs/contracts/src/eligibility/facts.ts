import { ChoiceView } from '../deadlines/deadline.views.ts';
import { ChoiceField, FlagField, PageView, PartField, TextField } from '../fields/index.ts';

/** One thing that may be known of a client. */
export class FactView {
  @TextField()
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ nullable: true, max: 1000, description: 'null where nothing is ever asked' })
  readonly question!: string | null;

  @TextField({ nullable: true, max: 1000 })
  readonly proof!: string | null;

  @ChoiceField('FactType', ['yes-no', 'number', 'date', 'choice', 'choices', 'code', 'rows'])
  readonly type!: string;

  @TextField({ nullable: true })
  readonly unit!: string | null;

  @PartField(() => ChoiceView, { list: true })
  readonly values!: readonly ChoiceView[];

  @FlagField({ description: 'takes a list of values' })
  readonly multiple!: boolean;

  @ChoiceField('AnsweredBy', ['anybody', 'lawyer', 'computation'])
  readonly answeredBy!: string;

  @TextField({ list: true, description: 'facts it is computed from, asked for in its place' })
  readonly computedFrom!: readonly string[];

  @TextField({ nullable: true, description: 'taken when nobody answered; to be confirmed' })
  readonly presumed!: string | null;

  @FlagField({ description: 'health, convictions, asylum' })
  readonly sensitive!: boolean;
}

export class FactList {
  @PartField(() => FactView, { list: true })
  readonly data!: readonly FactView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
