import type { Territory } from '@quantieme/calendar';
import type { IncomeKindId } from './income-kinds.ts';

/** One income and the months it was received for. */
export interface Income {
  readonly kind: IncomeKindId;
  readonly owner: 'applicant' | 'spouse';
  /** First and last months, `YYYY-MM`; one month when there is no last. */
  readonly from: string;
  readonly to: string | null;
  /** Euros of each month. */
  readonly gross: number | null;
  readonly net: number | null;
  readonly stable: boolean | null;
  /** Whether an income of a spouse abroad goes on in France. */
  readonly continues: boolean | null;
}

/** Where the spouse is; `joining`: asked for and abroad. */
export type SpousePlace = 'joining' | 'in-france' | 'none';

export interface ResourcesQuestion {
  readonly filedOn: string;
  /** The day of the decision, whose law applies. */
  readonly on: string;
  readonly territory: Territory;
  readonly nationality: readonly string[] | null;
  readonly spouse: SpousePlace | null;
  readonly childrenJoining: number | null;
  readonly childrenInFrance: number | null;
  readonly allowance: 'aah' | 'asi' | 'none' | null;
  readonly birthOn: string | null;
  readonly regularStaySince: string | null;
  readonly marriedOn: string | null;
  readonly incomes: readonly Income[];
  /** What comes in each month on the day of the decision, if that has changed. */
  readonly monthlyNow: { readonly gross: number | null; readonly net: number | null };
  /** Average monthly minimum wage of the twelve months, where it is not the SMIC. */
  readonly localMinimumWage: number | null;
}
