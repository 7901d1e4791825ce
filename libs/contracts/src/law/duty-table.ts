import { TERRITORIES } from '@quantieme/calendar';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  MomentField,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { SourceView } from '../deadlines/deadline.views.ts';
import { NATURES, PRECISIONS, SEVERITIES } from '../deadlines/deadline.words.ts';

/**
 * Short limits, computed ahead by the engine for devices without a network (docs/adr/0041-duty-mode.md). Texts stand in two
 * parallel lists and are named by their place; in them `{2}` is the civil day two days after the notification. Days are
 * counted from the notification; moments are what the clock of the place shows: `2T18:20` two days later at 18:20, `+2880`
 * that many minutes of the clock after the hour typed.
 */
export class DutyReadingView {
  @TextField()
  readonly name!: string;

  @CountField({ nullable: true })
  readonly lastDay!: number | null;

  @TextField({ nullable: true })
  readonly expiresAt!: string | null;

  @CountField({ min: 0 })
  readonly authority!: number;

  @TextField({ nullable: true })
  readonly court!: string | null;

  @TextField({ nullable: true })
  readonly decidedOn!: string | null;

  @CountField({ min: 0, nullable: true })
  readonly source!: number | null;
}

export class DutyStepView {
  @TextField()
  readonly kind!: string;

  @CountField({ min: 0 })
  readonly text!: number;

  @CountField({ nullable: true })
  readonly date!: number | null;

  @CountField({ min: 0, nullable: true })
  readonly source!: number | null;
}

export class DutyQuestionView {
  @CountField({ min: 0 })
  readonly question!: number;

  @CountField({ min: 0 })
  readonly effect!: number;
}

/** A deadline as the engine computed it, told from its notification: the same one serves many days and places. */
export class DutyLimitView {
  @TextField()
  readonly rule!: string;

  @TextField()
  readonly ruleVersion!: string;

  @CountField({ min: 0 })
  readonly label!: number;

  @CountField({ min: 0, description: 'what the law asks' })
  readonly explanation!: number;

  @ChoiceField('Nature', NATURES)
  readonly nature!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @CountField({ nullable: true })
  readonly startsOn!: number | null;

  @CountField({ nullable: true })
  readonly opensOn!: number | null;

  @CountField({ nullable: true })
  readonly lastDay!: number | null;

  @CountField({ nullable: true })
  readonly prudentLastDay!: number | null;

  @TextField({ nullable: true })
  readonly expiresAt!: string | null;

  @TextField({ nullable: true })
  readonly prudentExpiresAt!: string | null;

  @ChoiceField('Precision', PRECISIONS)
  readonly precision!: string;

  @TextField({
    nullable: true,
    description: 'whose clock shows its moments; null: that of the place',
  })
  readonly timeZone!: string | null;

  @CountField({ min: 0 })
  readonly effect!: number;

  @PartField(() => DutyReadingView, { list: true })
  readonly readings!: readonly DutyReadingView[];

  @PartField(() => DutyStepView, { list: true })
  readonly steps!: readonly DutyStepView[];

  @CountField({ min: 0, list: true })
  readonly sources!: readonly number[];

  @PartField(() => DutyQuestionView, { list: true })
  readonly undetermined!: readonly DutyQuestionView[];
}

/** From this minute of the day of notification on; null where the clock skips it. */
export class DutyHoursView {
  @CountField({ min: 0, max: 1439 })
  readonly from!: number;

  @CountField({ min: 0, list: true, nullable: true })
  readonly limits!: readonly number[] | null;
}

export class DutyCellView {
  @CountField({ min: 0, list: true, description: 'the hour is not known, or does not matter' })
  readonly limits!: readonly number[];

  @PartField(() => DutyHoursView, { list: true })
  readonly hours!: readonly DutyHoursView[];
}

export class DutyRowView {
  @CountField({ min: 0, list: true, description: 'a cell for each day from `from` to `to`' })
  readonly cells!: readonly number[];
}

export class DutySituationView {
  @TextField()
  readonly id!: string;

  @CountField({ min: 0 })
  readonly group!: number;

  @CountField({ min: 0 })
  readonly label!: number;

  @CountField({ min: 0, description: 'before whom' })
  readonly before!: number;

  @FlagField({ description: 'a limit runs from hour to hour' })
  readonly hours!: boolean;

  @TextField({ description: 'type of the event that would be recorded' })
  readonly event!: string;

  @RecordField({ description: 'its details' })
  readonly details!: Record<string, unknown>;

  @CountField({ min: 0, list: true, description: 'a row for each territory' })
  readonly rows!: readonly number[];
}

export class DutyWordsView {
  @TextField({ list: true, max: 4000 })
  readonly fr!: readonly string[];

  @TextField({ list: true, max: 4000 })
  readonly en!: readonly string[];
}

export class DutyTerritoryView {
  @ChoiceField('Territory', TERRITORIES)
  readonly id!: string;

  @CountField({ min: 0 })
  readonly label!: number;

  @TextField()
  readonly timeZone!: string;
}

export class DutyLawView {
  @TextField({ description: 'of the product' })
  readonly version!: string;

  @TextField({
    description: 'of the engine’s sources, and of the changes of law that the firm follows',
  })
  readonly sha256!: string;

  @TextField({ description: 'IANA time zone data' })
  readonly timeZoneData!: string;
}

export class DutyTableContent {
  @ChoiceField('DutyTableType', ['table-de-permanence'])
  readonly type!: string;

  @CountField({ min: 1 })
  readonly format!: number;

  @MomentField()
  readonly issuedAt!: string;

  @MomentField()
  readonly validUntil!: string;

  @DayField()
  readonly from!: string;

  @DayField()
  readonly to!: string;

  @PartField(() => DutyLawView)
  readonly law!: DutyLawView;

  @PartField(() => DutyWordsView)
  readonly words!: DutyWordsView;

  @PartField(() => DutyWordsView, {
    description: 'every civil day that a text may name, from `from` on',
  })
  readonly days!: DutyWordsView;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];

  @PartField(() => DutyTerritoryView, { list: true })
  readonly territories!: readonly DutyTerritoryView[];

  @PartField(() => DutySituationView, { list: true })
  readonly situations!: readonly DutySituationView[];

  @PartField(() => DutyRowView, { list: true })
  readonly rows!: readonly DutyRowView[];

  @PartField(() => DutyCellView, { list: true })
  readonly cells!: readonly DutyCellView[];

  @PartField(() => DutyLimitView, { list: true })
  readonly limits!: readonly DutyLimitView[];
}

/** The table with what proves where it comes from: verified on the device before anything in it is believed. */
export class DutyTableView {
  @PartField(() => DutyTableContent)
  readonly table!: DutyTableContent;

  @TextField({ description: 'SHA-256 of the canonical JSON (RFC 8785) of `table`' })
  readonly hash!: string;

  @TextField({
    max: 2000,
    description: 'detached JWS (RFC 7515, appendix F; EdDSA) over that canonical JSON',
  })
  readonly signature!: string;
}
