import { OFFENCE_CATEGORIES, OFFENCE_KINDS } from '@quantieme/law';
import { SourceView } from '../deadlines/deadline.views.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { BAN_STATES } from './criminal-record.requests.ts';
import { RecordCriterionView } from './record-criteria.views.ts';

const BAR_STATES = ['stands', 'to-settle', 'ended'] as const;
const BAR_SCOPES = ['title', 'family', 'asylum', 'nationality', 'removal', 'presence'] as const;
const WAY_STATES = ['open', 'waiting', 'closed', 'done', 'unknown'] as const;

export class TerritoryBanView {
  @ChoiceField('BanState', BAN_STATES)
  readonly state!: string;

  @CountField({ nullable: true, description: 'its length' })
  readonly months!: number | null;

  @FlagField({ description: 'no end' })
  readonly forGood!: boolean;

  @FlagField({ nullable: true, description: 'ordered as the principal sentence' })
  readonly principal!: boolean | null;

  @DayField({ nullable: true })
  readonly liftedOn!: string | null;
}

/** Null is unknown everywhere, never « no ». */
export class ConvictionView {
  @IdField()
  readonly id!: string;

  @CountField({ description: 'send it in If-Match' })
  readonly version!: number;

  @TextField({ max: 300 })
  readonly offence!: string;

  @ChoiceField('OffenceCategory', Object.keys(OFFENCE_CATEGORIES), { nullable: true })
  readonly category!: string | null;

  @ChoiceField('OffenceKind', Object.keys(OFFENCE_KINDS), { nullable: true, list: true })
  readonly kinds!: readonly string[] | null;

  @TextField({ max: 500 })
  readonly articles!: string;

  @CountField({ nullable: true })
  readonly maximumYears!: number | null;

  @DayField({ nullable: true })
  readonly committedOn!: string | null;

  @DayField({ nullable: true })
  readonly convictedOn!: string | null;

  @DayField({ nullable: true })
  readonly finalOn!: string | null;

  @FlagField({ nullable: true })
  readonly final!: boolean | null;

  @TextField({ max: 300 })
  readonly court!: string;

  @CountField({ nullable: true })
  readonly prisonMonths!: number | null;

  @CountField({ nullable: true })
  readonly suspendedMonths!: number | null;

  @CountField({ nullable: true })
  readonly fineCents!: number | null;

  @PartField(() => TerritoryBanView)
  readonly ban!: TerritoryBanView;

  @TextField({ max: 1000 })
  readonly otherSentences!: string;

  @DayField({ nullable: true })
  readonly endedOn!: string | null;

  @FlagField({ nullable: true })
  readonly recidivism!: boolean | null;

  @FlagField({ nullable: true })
  readonly excludedFromB2!: boolean | null;

  @DayField({ nullable: true })
  readonly rehabilitatedOn!: string | null;
}

/** What a conviction bars on the day asked; the threat itself is appraised by a lawyer, never reckoned. */
export class RecordBarView {
  @TextField()
  readonly id!: string;

  @IdField()
  readonly convictionId!: string;

  @ChoiceField('RecordBarScope', BAR_SCOPES)
  readonly scope!: string;

  @ChoiceField('RecordBarEffect', ['automatic', 'appreciation'])
  readonly effect!: string;

  @ChoiceField('RecordBarState', BAR_STATES)
  readonly state!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 500, description: 'what the text looks at' })
  readonly test!: string;

  @DayField({ nullable: true })
  readonly since!: string | null;

  @DayField({ nullable: true, description: 'first day on which it no longer bars; null: no end' })
  readonly until!: string | null;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @TextField({ max: 500, list: true })
  readonly readings!: readonly string[];

  @TextField({ max: 500, list: true, description: 'what would settle it' })
  readonly questions!: readonly string[];

  @FlagField({ description: 'a lawyer must check it' })
  readonly toConfirm!: boolean;
}

/** A way to erase a conviction, or what it brings. */
export class RecordWayView {
  @TextField()
  readonly id!: string;

  @IdField()
  readonly convictionId!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 500, description: 'who decides' })
  readonly before!: string;

  @ChoiceField('RecordWayState', WAY_STATES)
  readonly state!: string;

  @DayField({ nullable: true })
  readonly opensOn!: string | null;

  @TextField({ max: 500 })
  readonly note!: string;

  @TextField({ max: 500, list: true })
  readonly questions!: readonly string[];

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @FlagField({ description: 'a lawyer must check it' })
  readonly toConfirm!: boolean;
}

export class RecordOverviewView {
  @CountField()
  readonly convictions!: number;

  @DayField({ nullable: true })
  readonly lastFactsOn!: string | null;

  @CountField({ nullable: true })
  readonly yearsSinceFacts!: number | null;

  @CountField({ nullable: true })
  readonly prisonMonths!: number | null;

  @CountField({ nullable: true })
  readonly firmMonths!: number | null;

  @CountField()
  readonly openSentences!: number;
}

export class RecordPieceView {
  @TextField()
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @FlagField({ description: 'asked in some situations only' })
  readonly conditional!: boolean;
}

export class RecordDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ max: 500 })
  readonly procedure!: string;

  @FlagField({ description: 'its procedure is that of criminal records' })
  readonly aboutRecord!: boolean;
}

export class RecordFollowUpView {
  @CountField({ description: 'after the argument was sent' })
  readonly afterDays!: number;

  @TextField({ max: 500 })
  readonly label!: string;
}

export class ChoiceLabelView {
  @TextField()
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;
}

export class CriminalRecordView {
  @IdField()
  readonly personId!: string;

  @TextField()
  readonly personName!: string;

  @DayField()
  readonly on!: string;

  @PartField(() => RecordOverviewView)
  readonly overview!: RecordOverviewView;

  @TextField({ nullable: true, description: 'threat held by a lawyer; null: nobody has said' })
  readonly threat!: string | null;

  @PartField(() => ConvictionView, { list: true })
  readonly convictions!: readonly ConvictionView[];

  @PartField(() => ConvictionView, { list: true, description: 'put away; they count for nothing' })
  readonly archived!: readonly ConvictionView[];

  @PartField(() => RecordBarView, { list: true })
  readonly bars!: readonly RecordBarView[];

  @PartField(() => RecordWayView, { list: true })
  readonly ways!: readonly RecordWayView[];

  @PartField(() => RecordCriterionView, { list: true })
  readonly criteria!: readonly RecordCriterionView[];

  @PartField(() => RecordPieceView, { list: true, description: 'the file to gather' })
  readonly pieces!: readonly RecordPieceView[];

  @PartField(() => RecordFollowUpView, { list: true })
  readonly followUps!: readonly RecordFollowUpView[];

  @PartField(() => RecordDossierView, { list: true })
  readonly dossiers!: readonly RecordDossierView[];

  @PartField(() => ChoiceLabelView, { list: true })
  readonly categories!: readonly ChoiceLabelView[];

  @PartField(() => ChoiceLabelView, { list: true })
  readonly kinds!: readonly ChoiceLabelView[];
}
