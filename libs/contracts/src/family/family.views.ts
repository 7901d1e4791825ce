import {
  AmountField,
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  MonthField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { SourceView } from '../deadlines/deadline.views.ts';
import { AMOUNT_BASES, FAMILY_STATES, FINDING_STATES, INCOME_TREATMENTS } from './family.words.ts';

const BELOW_ZERO = -100_000_000;

/** One step of a calculation. */
export class FamilyStepView {
  @TextField()
  readonly subject!: string;

  @ChoiceField('FamilyStepState', FINDING_STATES, {
    description: 'arguable: texts or courts disagree, or the authority appraises',
  })
  readonly state!: string;

  @TextField({ max: 2000 })
  readonly text!: string;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

export class FamilyQuestionView {
  @TextField({ description: 'the field of the request that would settle it (JSON pointer)' })
  readonly pointer!: string;

  @TextField({ max: 1000 })
  readonly question!: string;
}

class FamilyAnswerView {
  @DayField({ description: 'the day whose law was applied' })
  readonly on!: string;

  @ChoiceField('FamilyState', FAMILY_STATES)
  readonly verdict!: string;

  @PartField(() => FamilyStepView, { list: true })
  readonly steps!: readonly FamilyStepView[];

  @PartField(() => FamilyQuestionView, { list: true })
  readonly questions!: readonly FamilyQuestionView[];

  @FlagField({ description: 'no official text was read for a step that counts: to be checked' })
  readonly toVerify!: boolean;
}

/** A month of reference; `minimumWage` is null where it was not read. */
export class ResourcesMonthView {
  @MonthField()
  readonly month!: string;

  @AmountField({ nullable: true })
  readonly minimumWage!: number | null;

  @AmountField({
    nullable: true,
    description: 'what the month adds to the amount to reach; null while several are possible',
  })
  readonly threshold!: number | null;

  @AmountField()
  readonly counted!: number;
}

/** A month in which less was earned than asked for. */
export class ShortMonthView {
  @MonthField()
  readonly month!: string;

  @AmountField()
  readonly lacks!: number;
}

/** Gross compared with gross, or net with net, in euros over the twelve months. */
export class ResourcesBasisView {
  @ChoiceField('AmountBasis', AMOUNT_BASES)
  readonly basis!: string;

  @ChoiceField('FamilyState', FAMILY_STATES)
  readonly state!: string;

  @AmountField({ nullable: true })
  readonly threshold!: number | null;

  @AmountField()
  readonly counted!: number;

  @AmountField({ description: 'would count if a missing fact were so' })
  readonly unsettled!: number;

  @AmountField({ description: 'the text does not settle whether it counts' })
  readonly contested!: number;

  @AmountField({ nullable: true, min: BELOW_ZERO, description: 'counted, less the threshold' })
  readonly gap!: number | null;

  @MonthField({ list: true })
  readonly missingMonths!: readonly string[];
}

export class ClassifiedIncomeView {
  @TextField({ description: 'place of the income in the request (JSON pointer)' })
  readonly pointer!: string;

  @ChoiceField('IncomeTreatment', INCOME_TREATMENTS)
  readonly treatment!: string;

  @TextField({ max: 1000 })
  readonly reason!: string;

  @PartField(() => SourceView, { list: true })
  readonly sources!: readonly SourceView[];
}

export class FamilyResourcesView extends FamilyAnswerView {
  @FlagField({ description: 'no condition of resources' })
  readonly exempt!: boolean;

  @CountField({ nullable: true })
  readonly familySize!: number | null;

  @PartField(() => ResourcesMonthView, { list: true })
  readonly months!: readonly ResourcesMonthView[];

  @PartField(() => ShortMonthView, {
    list: true,
    description: 'months below the amount; the total of the twelve decides',
  })
  readonly shortMonths!: readonly ShortMonthView[];

  @PartField(() => ResourcesBasisView, { list: true })
  readonly bases!: readonly ResourcesBasisView[];

  @PartField(() => ClassifiedIncomeView, { list: true })
  readonly incomes!: readonly ClassifiedIncomeView[];
}

export class FamilyHousingView extends FamilyAnswerView {
  @AmountField({ nullable: true, description: 'square metres; null while several are possible' })
  readonly required!: number | null;

  @AmountField({ nullable: true, min: BELOW_ZERO, description: 'square metres over or short' })
  readonly gap!: number | null;
}

export class FamilyMemberView {
  @TextField({ description: 'place of the member in the request (JSON pointer)' })
  readonly pointer!: string;

  @ChoiceField('FamilyState', FAMILY_STATES)
  readonly verdict!: string;

  @PartField(() => FamilyStepView, { list: true })
  readonly steps!: readonly FamilyStepView[];
}

/** Of family reunification as of the reunification of the protected. */
export class FamilyMembersView extends FamilyAnswerView {
  @PartField(() => FamilyMemberView, { list: true })
  readonly members!: readonly FamilyMemberView[];
}
