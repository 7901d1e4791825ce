import { ChoiceField, DayField, FlagField, PartField, TextField } from '../fields/index.ts';
import { ChoiceView, SourceView } from '../deadlines/deadline.views.ts';
import { NATURES, SEVERITIES } from '../deadlines/deadline.words.ts';

export class RuleInputView {
  @TextField()
  readonly name!: string;

  @TextField({ nullable: true, max: 500 })
  readonly label!: string | null;

  @TextField({ nullable: true })
  readonly kind!: string | null;

  @PartField(() => ChoiceView, { list: true })
  readonly values!: readonly ChoiceView[];

  @FlagField()
  readonly required!: boolean;
}

/** A length of its own for some persons or acts. */
export class RuleVariantView {
  @TextField({ max: 1000, description: 'when it applies' })
  readonly label!: string;

  @TextField({ nullable: true, max: 1000 })
  readonly length!: string | null;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

/** Another defended way of counting. */
export class RuleReadingView {
  @TextField({ max: 1000 })
  readonly authority!: string;

  @TextField({ nullable: true })
  readonly court!: string | null;

  @DayField({ nullable: true })
  readonly decidedOn!: string | null;

  @TextField({ nullable: true, max: 1000 })
  readonly length!: string | null;
}

/** Dates of one made-up start, computed as for a dossier. */
export class RuleExampleView {
  @TextField({ description: 'day, or instant for a limit in hours' })
  readonly start!: string;

  @DayField({ nullable: true })
  readonly opensOn!: string | null;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;

  @TextField({ nullable: true, description: 'instant at which the legal reading ends' })
  readonly expiresAt!: string | null;
}

export class RuleVersionView {
  @TextField({
    nullable: true,
    description: 'first day of the version, null when it has no known beginning',
  })
  readonly from!: string | null;

  @TextField({ nullable: true, description: 'last day of the version; null while in force' })
  readonly to!: string | null;

  @TextField({ nullable: true, max: 1000 })
  readonly length!: string | null;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ nullable: true, max: 1000, description: 'shorter length of the prudent reading' })
  readonly prudentLength!: string | null;

  @PartField(() => RuleVariantView, { list: true })
  readonly variants!: readonly RuleVariantView[];

  @PartField(() => RuleReadingView, { list: true })
  readonly readings!: readonly RuleReadingView[];

  @PartField(() => RuleExampleView, { list: true, description: 'for one rule, not in lists' })
  readonly examples!: readonly RuleExampleView[];

  @FlagField({ description: 'the text could not be checked: a lawyer must' })
  readonly toVerify!: boolean;

  @FlagField({ description: 'a change of law that the firm has adopted' })
  readonly adopted!: boolean;
}

export class RuleView {
  @TextField()
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ nullable: true, max: 3000 })
  readonly explanation!: string | null;

  @ChoiceField('Nature', NATURES)
  readonly nature!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @TextField({ list: true, description: 'procedures in which it can run' })
  readonly procedures!: readonly string[];

  @TextField({ max: 1000, description: 'name of the date that picks the version' })
  readonly versionDate!: string;

  @DayField({ description: 'edition of the codes against which the articles were read' })
  readonly checkedUpTo!: string;

  @TextField({ list: true, description: 'texts cited that are outside the codes read' })
  readonly unchecked!: readonly string[];

  @PartField(() => RuleInputView, { list: true })
  readonly inputs!: readonly RuleInputView[];

  @TextField({ max: 1000, description: 'what happens when the limit expires' })
  readonly effect!: string;

  @PartField(() => RuleVersionView, { list: true })
  readonly versions!: readonly RuleVersionView[];

  @PartField(() => SourceView, {
    list: true,
    description: 'every text its versions rely on, each once',
  })
  readonly sources!: readonly SourceView[];
}
