import { CRITERION_IDS } from '@quantieme/law';
import { SourceView } from '../deadlines/deadline.views.ts';
import { ChoiceField, MomentField, PartField, TextField } from '../fields/index.ts';

export class KnownWordsView {
  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 2000 })
  readonly words!: string;
}

export class RecordCriterionView {
  @ChoiceField('RecordCriterion', CRITERION_IDS)
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 500 })
  readonly question!: string;

  @TextField({ max: 500 })
  readonly proof!: string;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ nullable: true, max: 4000 })
  readonly answer!: string | null;

  @TextField({ nullable: true })
  readonly answeredBy!: string | null;

  @MomentField({ nullable: true })
  readonly answeredAt!: string | null;

  @PartField(() => KnownWordsView, { list: true, description: 'what else the firm knows' })
  readonly known!: readonly KnownWordsView[];
}
