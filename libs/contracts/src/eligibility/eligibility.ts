import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { SourceView } from '../deadlines/deadline.views.ts';
import { FactView } from './facts.ts';

export const VERDICTS = ['eligible', 'discretionary', 'not-eligible', 'unknown'] as const;
const CONDITION_STATES = ['met', 'not-met', 'unknown', 'appreciation', 'indication'] as const;
const CONDITION_KINDS = [
  'all',
  'any',
  'not',
  'at-least',
  'hard',
  'assess',
  'risk',
  'soft',
  'todo',
] as const;
export const ELIGIBILITY_PARTS = ['questions'] as const;
export const TITLE_KINDS = [
  'of-right',
  'on-conditions',
  'discretionary',
  'exceptional',
  'guidance',
  'obsolete',
] as const;

const TITLES = { optional: true, nullable: true, list: true, max: 100 } as const;

export class EvaluateEligibilityBody {
  @RecordField({
    example: { 'person.nationality': ['ML'], 'union.marriage_date': '2023-11-21' },
    description: 'answers by fact id (`GET /v1/facts`); a fact left out or null is unknown',
  })
  readonly facts!: Record<string, unknown>;

  @DayField({
    optional: true,
    nullable: true,
    description:
      'the day of the decision: an authority applies the law of that day. Today if left out',
  })
  readonly on?: string | null;

  @TextField({ ...TITLES, description: 'every title if left out' })
  readonly titles?: readonly string[] | null;

  @TextField({
    optional: true,
    nullable: true,
    list: true,
    max: 100,
    description: 'facts that nobody can tell now: never the next question',
  })
  readonly skip?: readonly string[] | null;

  @ChoiceField('EligibilityDetail', ['full', 'summary'], {
    optional: true,
    description: 'a summary leaves out what `conditions` hold and the documents',
  })
  readonly detail?: string;

  @ChoiceField('EligibilityInclude', ELIGIBILITY_PARTS, {
    optional: true,
    description: '`questions`: what may be asked of a client comes with the answer',
  })
  readonly include?: string;
}

/** What `POST /v1/eligibility/evaluate` is asked, to be printed for somebody. */
export class EligibilityNoteBody {
  @RecordField({
    example: { 'person.nationality': ['ML'], 'union.marriage_date': '2023-11-21' },
    description:
      'answers by fact id (`GET /v1/facts`); the note states them as they are given here',
  })
  readonly facts!: Record<string, unknown>;

  @DayField({ optional: true, nullable: true, description: 'the day of the decision, or today' })
  readonly on?: string | null;

  @TextField({ ...TITLES, description: 'every title if left out' })
  readonly titles?: readonly string[] | null;

  @TextField({ optional: true, nullable: true, description: 'of the firm, printed as it is' })
  readonly reference?: string | null;

  @TextField({ optional: true, nullable: true, description: 'names of those it is prepared for' })
  readonly preparedFor?: string | null;

  @ChoiceField('Locale', ['fr', 'en'], {
    optional: true,
    description: 'language of the note; without it, that of the request',
  })
  readonly language?: 'fr' | 'en';
}

/** A part of the conditions of a title, with those that it holds. */
export class ConditionView {
  @TextField({ max: 1000 })
  readonly text!: string;

  @FlagField({ nullable: true, description: 'null while unknown or left to appreciation' })
  readonly met!: boolean | null;

  @ChoiceField('ConditionState', CONDITION_STATES)
  readonly state!: string;

  @ChoiceField('ConditionKind', CONDITION_KINDS, {
    description:
      'a group, or what the condition does: hard, assess (a lawyer appraises), risk, soft (indicator), todo (formality)',
  })
  readonly kind!: string;

  @FlagField({ description: 'nobody answered: what is generally so was taken, to be confirmed' })
  readonly presumed!: boolean;

  @TextField({ nullable: true, max: 1000, description: 'what is known, in words' })
  readonly answer!: string | null;

  @PartField(() => SourceView, { nullable: true, description: 'the first of `sources`' })
  readonly source!: SourceView | null;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ list: true })
  readonly facts!: readonly string[];

  @PartField(() => ConditionView, { list: true })
  readonly children!: readonly ConditionView[];
}

/** A condition that makes the verdict what it is. */
export class EligibilityReasonView {
  @TextField({ max: 1000 })
  readonly text!: string;

  @ChoiceField('ConditionState', CONDITION_STATES)
  readonly state!: string;

  @FlagField()
  readonly presumed!: boolean;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ list: true })
  readonly facts!: readonly string[];
}

export class ProvingDocumentView {
  @TextField({ max: 1000 })
  readonly label!: string;

  @TextField({ list: true, description: 'facts it shows; none for what the file always holds' })
  readonly facts!: readonly string[];
}

/** A fact that would have to be known, or otherwise. */
export class SupposedFactView {
  @TextField()
  readonly fact!: string;

  @TextField({ max: 1000, description: 'as a condition says it' })
  readonly text!: string;

  @ChoiceField('SupposedHow', ['to-answer', 'by-acting', 'by-time'], {
    description: 'nobody answered yet; may change because somebody acts; because time passes',
  })
  readonly how!: string;
}

/** Facts that together would open a title, none of which is too many. */
export class OpeningView {
  @ChoiceField('Verdict', VERDICTS)
  readonly verdict!: string;

  @PartField(() => SupposedFactView, { list: true })
  readonly changes!: readonly SupposedFactView[];
}

export class VerdictChangeView {
  @DayField()
  readonly date!: string;

  @ChoiceField('Verdict', VERDICTS)
  readonly verdict!: string;
}

export class TitleEligibilityView {
  @TextField()
  readonly title!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField()
  readonly family!: string;

  @ChoiceField('TitleKind', TITLE_KINDS)
  readonly kind!: string;

  @ChoiceField('Verdict', VERDICTS)
  readonly verdict!: string;

  @PartField(() => ConditionView)
  readonly conditions!: ConditionView;

  @PartField(() => EligibilityReasonView, { list: true })
  readonly reasons!: readonly EligibilityReasonView[];

  @TextField({ list: true, description: 'facts to ask' })
  readonly missing!: readonly string[];

  @TextField({ list: true, description: 'presumed facts that would bar the right if otherwise' })
  readonly toConfirm!: readonly string[];

  @PartField(() => ProvingDocumentView, { list: true })
  readonly documents!: readonly ProvingDocumentView[];

  @PartField(() => VerdictChangeView, {
    nullable: true,
    description: 'the first other verdict that time alone brings',
  })
  readonly changesOn!: VerdictChangeView | null;

  @PartField(() => OpeningView, {
    list: true,
    description:
      'smallest sets of facts that would open a title; for ten titles at most, asked for by name and in full',
  })
  readonly openedBy!: readonly OpeningView[];

  @TextField({ nullable: true, max: 500 })
  readonly duration!: string | null;

  @TextField({ nullable: true, max: 500, description: 'what the holder may work as' })
  readonly work!: string | null;

  @TextField({ nullable: true, max: 2000, description: 'when and where it is asked for' })
  readonly filing!: string | null;

  @TextField({ list: true, max: 2000 })
  readonly notes!: readonly string[];

  @FlagField({ description: 'no official text was read for a part of it: to be checked' })
  readonly toVerify!: boolean;
}

export class NextQuestionView {
  @TextField()
  readonly fact!: string;

  @TextField({ max: 1000 })
  readonly question!: string;

  @CountField({ description: 'titles that its answer settles, on average' })
  readonly settles!: number;
}

export class EligibilityView {
  @DayField()
  readonly on!: string;

  @TextField({ description: 'first day of the law that was applied' })
  readonly lawVersion!: string;

  @PartField(() => TitleEligibilityView, { list: true })
  readonly titles!: readonly TitleEligibilityView[];

  @PartField(() => NextQuestionView, { nullable: true })
  readonly nextQuestion!: NextQuestionView | null;

  @PartField(() => FactView, {
    list: true,
    nullable: true,
    description:
      'what may be known of a client (`GET /v1/facts`); null unless `include` asks for it',
  })
  readonly questions!: readonly FactView[] | null;
}
