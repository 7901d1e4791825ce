import { CRITERION_IDS, OFFENCE_CATEGORIES, OFFENCE_KINDS } from '@quantieme/law';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  PartField,
  TextField,
} from '../fields/index.ts';

const CATEGORIES = Object.keys(OFFENCE_CATEGORIES);
const KINDS = Object.keys(OFFENCE_KINDS);
export const BAN_STATES = ['none', 'unknown', 'ordered'] as const;

const LONGEST_MONTHS = 1_200;
const LONGEST_YEARS = 100;
const HIGHEST_FINE_CENTS = 100_000_000_000;

export class TerritoryBanBody {
  @ChoiceField('BanState', BAN_STATES)
  readonly state!: string;

  @CountField({
    optional: true,
    nullable: true,
    min: 0,
    max: LONGEST_MONTHS,
    description: 'its length',
  })
  readonly months?: number | null;

  @FlagField({ optional: true, description: 'no end' })
  readonly forGood?: boolean;

  @FlagField({ optional: true, nullable: true, description: 'ordered as the principal sentence' })
  readonly principal?: boolean | null;

  @DayField({ optional: true, nullable: true })
  readonly liftedOn?: string | null;
}

/** Null is unknown everywhere, never « no ». */
class ConvictionFields {
  @ChoiceField('OffenceCategory', CATEGORIES, { optional: true, nullable: true })
  readonly category?: string | null;

  @ChoiceField('OffenceKind', KINDS, {
    optional: true,
    nullable: true,
    list: true,
    description: 'lists of the law that the offence is on; null: nobody has looked',
  })
  readonly kinds?: readonly string[] | null;

  @TextField({ optional: true, max: 500, description: 'as the judgment cites them' })
  readonly articles?: string;

  @CountField({
    optional: true,
    nullable: true,
    min: 0,
    max: LONGEST_YEARS,
    description: 'imprisonment that the text provides for, in years',
  })
  readonly maximumYears?: number | null;

  @DayField({ optional: true, nullable: true, description: 'day of the facts' })
  readonly committedOn?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly convictedOn?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly finalOn?: string | null;

  @FlagField({ optional: true, nullable: true })
  readonly final?: boolean | null;

  @TextField({ optional: true, max: 300 })
  readonly court?: string;

  @CountField({
    optional: true,
    nullable: true,
    min: 0,
    max: LONGEST_MONTHS,
    description: 'imprisonment in all, in months',
  })
  readonly prisonMonths?: number | null;

  @CountField({
    optional: true,
    nullable: true,
    min: 0,
    max: LONGEST_MONTHS,
    description: 'of which suspended',
  })
  readonly suspendedMonths?: number | null;

  @CountField({ optional: true, nullable: true, min: 0, max: HIGHEST_FINE_CENTS })
  readonly fineCents?: number | null;

  @PartField(() => TerritoryBanBody, { optional: true })
  readonly ban?: TerritoryBanBody;

  @TextField({ optional: true, max: 1000, description: 'other sentences' })
  readonly otherSentences?: string;

  @DayField({ optional: true, nullable: true, description: 'sentence served, paid or time-barred' })
  readonly endedOn?: string | null;

  @FlagField({ optional: true, nullable: true, description: 'legal recidivism was held' })
  readonly recidivism?: boolean | null;

  @FlagField({ optional: true, nullable: true, description: 'removed from bulletin no. 2' })
  readonly excludedFromB2?: boolean | null;

  @DayField({ optional: true, nullable: true, description: 'rehabilitated by a court' })
  readonly rehabilitatedOn?: string | null;
}

export class RecordConvictionBody extends ConvictionFields {
  @TextField({ min: 1, max: 300 })
  readonly offence!: string;
}

export class UpdateConvictionBody extends ConvictionFields {
  @TextField({ optional: true, min: 1, max: 300 })
  readonly offence?: string;
}

export class RecordAnswerBody {
  @ChoiceField('RecordCriterion', CRITERION_IDS)
  readonly criterion!: string;

  @TextField({ max: 4000, nullable: true, description: 'null or empty: no answer any more' })
  readonly answer!: string | null;
}
