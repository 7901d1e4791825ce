import { TERRITORIES, type Territory } from '@quantieme/calendar';
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
import {
  ALLOWANCES,
  HOUSING_CRITERIA,
  HOUSING_ZONES,
  INCOME_KINDS,
  INCOME_OWNERS,
  SPOUSE_PLACES,
} from './family.words.ts';

const MAYBE = { optional: true, nullable: true } as const;
const MOST_CHILDREN = 30;
const MOST_PERSONS = 50;

/** One income, the same each month from `from` to `to`; euros of one month. */
export class IncomeBody {
  @ChoiceField('IncomeKind', INCOME_KINDS)
  readonly kind!: (typeof INCOME_KINDS)[number];

  @ChoiceField('IncomeOwner', INCOME_OWNERS)
  readonly owner!: (typeof INCOME_OWNERS)[number];

  @MonthField({ description: 'first month' })
  readonly from!: string;

  @MonthField({ ...MAYBE, description: 'last month; the first alone if left out' })
  readonly to?: string | null;

  @AmountField(MAYBE)
  readonly gross?: number | null;

  @AmountField(MAYBE)
  readonly net?: number | null;

  @FlagField(MAYBE)
  readonly stable?: boolean | null;

  @FlagField({ ...MAYBE, description: 'income of a spouse abroad: goes on in France' })
  readonly continues?: boolean | null;
}

export class ResourcesApplicantBody {
  @TextField({ ...MAYBE, list: true, max: 10, description: 'ISO 3166-1, two letters' })
  readonly nationality?: readonly string[] | null;

  @DayField(MAYBE)
  readonly birthOn?: string | null;

  @DayField(MAYBE)
  readonly regularStaySince?: string | null;

  @ChoiceField('FamilyAllowance', ALLOWANCES, MAYBE)
  readonly allowance?: (typeof ALLOWANCES)[number] | null;
}

export class ResourcesFamilyBody {
  @ChoiceField('SpousePlace', SPOUSE_PLACES, MAYBE)
  readonly spouse?: (typeof SPOUSE_PLACES)[number] | null;

  @DayField(MAYBE)
  readonly marriedOn?: string | null;

  @CountField({ ...MAYBE, min: 0, max: MOST_CHILDREN })
  readonly childrenJoining?: number | null;

  @CountField({ ...MAYBE, min: 0, max: MOST_CHILDREN })
  readonly childrenInFrance?: number | null;
}

export class MonthlyNowBody {
  @AmountField(MAYBE)
  readonly gross?: number | null;

  @AmountField(MAYBE)
  readonly net?: number | null;
}

export class FamilyResourcesBody {
  @DayField()
  readonly filedOn!: string;

  @DayField({ ...MAYBE, description: 'day of the decision, whose law applies; else the filing' })
  readonly on?: string | null;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: Territory;

  @PartField(() => ResourcesApplicantBody, { optional: true })
  readonly applicant?: ResourcesApplicantBody;

  @PartField(() => ResourcesFamilyBody, { optional: true })
  readonly family?: ResourcesFamilyBody;

  @PartField(() => IncomeBody, { optional: true, list: true })
  readonly incomes?: readonly IncomeBody[];

  @PartField(() => MonthlyNowBody, { ...MAYBE, description: 'on the day of the decision' })
  readonly monthlyNow?: MonthlyNowBody | null;

  @AmountField({ ...MAYBE, description: 'mean over the twelve months, where it is not the SMIC' })
  readonly localMinimumWage?: number | null;
}

export class FamilyHousingBody {
  @DayField({ ...MAYBE, description: 'day of the decision, whose law applies; else today' })
  readonly on?: string | null;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: Territory;

  @ChoiceField('HousingZone', HOUSING_ZONES, MAYBE)
  readonly zone?: (typeof HOUSING_ZONES)[number] | null;

  @CountField({ ...MAYBE, min: 1, max: MOST_PERSONS, description: 'all who will live there' })
  readonly persons?: number | null;

  @AmountField({ ...MAYBE, description: 'habitable square metres' })
  readonly surface?: number | null;

  @FlagField(MAYBE)
  readonly decent?: boolean | null;

  @ChoiceField('HousingCriterion', HOUSING_CRITERIA, {
    optional: true,
    list: true,
    description: 'what the dwelling lacks',
  })
  readonly defects?: readonly (typeof HOUSING_CRITERIA)[number][];

  @FlagField(MAYBE)
  readonly available?: boolean | null;

  @DayField(MAYBE)
  readonly availableOn?: string | null;

  @DayField(MAYBE)
  readonly arrivalOn?: string | null;

  @FlagField(MAYBE)
  readonly signedPapers?: boolean | null;

  @FlagField({ optional: true })
  readonly visitRefused?: boolean;
}
