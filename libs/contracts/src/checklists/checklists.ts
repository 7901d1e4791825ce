import { HINDRANCES } from '@quantieme/law';
import { SourceView } from '../deadlines/deadline.views.ts';
import { ChoiceView } from '../deadlines/deadline.views.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  PartField,
  RecordField,
  TextField,
  ValueField,
} from '../fields/index.ts';

const ITEM_STATES = [
  'missing',
  'received',
  'verified',
  'rejected',
  'stale',
  'not-needed',
  'depends',
] as const;
const ASKED = ['filing', 'delivery', 'advised'] as const;
const SEVERITIES = ['blocks', 'check'] as const;
const REASONS = ['condition', 'alternative', 'decision'] as const;
const FACT_TYPES = ['yes-no', 'choice', 'several'] as const;
const ANSWER_SOURCES = ['checklist', 'client', 'dossier'] as const;
const DECISIONS = ['not-needed', 'added'] as const;

export class NamedListView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;
}

/** What stands in the way of filing, or must be looked at. */
export class DocumentWarningView {
  @TextField()
  readonly code!: string;

  @ChoiceField('DocumentWarningSeverity', SEVERITIES)
  readonly severity!: (typeof SEVERITIES)[number];

  @TextField({ max: 1000 })
  readonly text!: string;

  @TextField({ nullable: true, description: 'code of the rejection to expect (R01…)' })
  readonly rejection!: string | null;
}

export class FilingWarningView extends DocumentWarningView {
  @TextField({ description: 'key of the item' })
  readonly item!: string;

  @TextField({ max: 500 })
  readonly title!: string;
}

export class ChecklistItemView {
  @TextField({ description: 'its kind, followed by `.autre` where it is somebody else’s' })
  readonly key!: string;

  @TextField({ description: 'id of the catalogue of documents' })
  readonly kind!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ nullable: true, description: 'whose, where it is not the client’s' })
  readonly relative!: string | null;

  @ChoiceField('ChecklistItemState', ITEM_STATES)
  readonly state!: (typeof ITEM_STATES)[number];

  @ChoiceField('ChecklistItemReason', REASONS, {
    nullable: true,
    description: 'why it is not needed',
  })
  readonly because!: (typeof REASONS)[number] | null;

  @TextField({ nullable: true, max: 500, description: 'what somebody of the firm wrote' })
  readonly reason!: string | null;

  @ChoiceField('ChecklistItemAsked', ASKED)
  readonly asked!: (typeof ASKED)[number];

  @FlagField()
  readonly addedByHand!: boolean;

  @TextField({ list: true, max: 500 })
  readonly notes!: readonly string[];

  @TextField({ list: true, description: 'facts that would settle whether it is needed' })
  readonly questions!: readonly string[];

  @TextField({ list: true, description: 'keys of the items that may stand in its place' })
  readonly alternatives!: readonly string[];

  @TextField({ nullable: true, description: 'id of the document that answers it best' })
  readonly documentId!: string | null;

  @TextField({ list: true, description: 'ids of the other documents of its kind' })
  readonly otherIds!: readonly string[];

  @PartField(() => DocumentWarningView, { list: true })
  readonly warnings!: readonly DocumentWarningView[];

  @DayField({ nullable: true, description: 'last day on which the document can be handed over' })
  readonly goodUntil!: string | null;

  @CountField({ nullable: true, description: 'months under which the client is asked for one' })
  readonly underMonths!: number | null;

  @CountField({ nullable: true, description: 'the same, if it is an act of French registers' })
  readonly underMonthsIfFrench!: number | null;

  @FlagField({ description: 'a foreign one needs a sworn translation' })
  readonly translation!: boolean;

  @FlagField({ description: 'a foreign one needs a legalisation or an apostille' })
  readonly legalisation!: boolean;

  @FlagField({ description: 'known from usage: a lawyer must confirm it' })
  readonly toConfirm!: boolean;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

export class ChecklistGroupView extends NamedListView {
  @PartField(() => ChecklistItemView, { list: true })
  readonly items!: readonly ChecklistItemView[];
}

export class ChecklistFactView {
  @TextField()
  readonly fact!: string;

  @TextField({ max: 500 })
  readonly question!: string;

  @ChoiceField('ChecklistFactType', FACT_TYPES)
  readonly type!: (typeof FACT_TYPES)[number];

  @PartField(() => ChoiceView, { list: true })
  readonly choices!: readonly ChoiceView[];

  @ValueField({ nullable: true, description: 'null: unknown' })
  readonly value!: unknown;

  @ChoiceField('ChecklistAnswerSource', ANSWER_SOURCES, {
    nullable: true,
    description: 'said here, known of the client, or read in the dossier',
  })
  readonly from!: (typeof ANSWER_SOURCES)[number] | null;
}

export class HindranceView {
  @ChoiceField('FilingHindrance', HINDRANCES)
  readonly hindrance!: (typeof HINDRANCES)[number];

  @CountField()
  readonly count!: number;
}

/** How far the documents of a dossier are, and what keeps them from being filed. */
export class FilingTallyView {
  @CountField()
  readonly ready!: number;

  @CountField({ description: 'asked at filing, alternatives counting once' })
  readonly needed!: number;

  @CountField({ description: 'nobody knows yet whether they are needed' })
  readonly unsettled!: number;

  @PartField(() => HindranceView, {
    list: true,
    description: 'only what there is, each document under one of them',
  })
  readonly hindrances!: readonly HindranceView[];
}

export class ChecklistRuleView {
  @TextField({ max: 500 })
  readonly text!: string;

  @FlagField()
  readonly toConfirm!: boolean;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

/** What a dossier’s request asks for, what is held of it, and what to mend before filing. */
export class ChecklistView {
  @PartField(() => NamedListView, { list: true })
  readonly lists!: readonly NamedListView[];

  @FlagField({
    description: 'chosen by the firm; otherwise called for by the procedure and the title',
  })
  readonly picked!: boolean;

  @PartField(() => NamedListView, { list: true, description: 'every list that may be chosen' })
  readonly available!: readonly NamedListView[];

  @DayField()
  readonly filingOn!: string;

  @FlagField({ description: 'false: nobody said when, today is supposed' })
  readonly filingKnown!: boolean;

  @DayField({ nullable: true })
  readonly appointmentOn!: string | null;

  @PartField(() => FilingTallyView)
  readonly progress!: FilingTallyView;

  @PartField(() => ChecklistGroupView, { list: true })
  readonly groups!: readonly ChecklistGroupView[];

  @PartField(() => ChecklistFactView, { list: true, description: 'open ones first' })
  readonly facts!: readonly ChecklistFactView[];

  @PartField(() => FilingWarningView, { list: true })
  readonly warnings!: readonly FilingWarningView[];

  @PartField(() => ChecklistRuleView, { list: true })
  readonly rules!: readonly ChecklistRuleView[];
}

export class ChecklistAnswersBody {
  @RecordField({ optional: true, description: 'answers by fact; null = unknown again' })
  readonly answers?: Record<string, unknown>;

  @TextField({
    optional: true,
    nullable: true,
    list: true,
    max: 100,
    description: 'lists chosen by the firm; null = those that are called for',
  })
  readonly lists?: readonly string[] | null;

  @DayField({ optional: true, nullable: true, description: 'null = today' })
  readonly filingOn?: string | null;
}

export class ChecklistItemBody {
  @ChoiceField('ChecklistDecision', DECISIONS, {
    nullable: true,
    description: 'without object, asked for besides, or null to take it back',
  })
  readonly decision!: (typeof DECISIONS)[number] | null;

  @TextField({ optional: true, max: 500 })
  readonly reason?: string;
}
