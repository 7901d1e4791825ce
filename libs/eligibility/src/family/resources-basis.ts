import { covers, type ClassifiedIncome } from './classify-income.ts';
import type { State } from './finding.ts';
import type { Basis } from './minimum-wage.ts';
import { inCents } from './money.ts';

/** Sums over the twelve months, in cents. */
export interface Totals {
  readonly counted: number;
  readonly unsettled: number;
  readonly contested: number;
}

export interface BasisAnswer {
  readonly basis: Basis;
  readonly state: State;
  /** Null where a minimum wage was not read, or the size of the family is unknown. */
  readonly threshold: number | null;
  readonly totals: Totals;
  /** What is counted, less the threshold. */
  readonly gap: number | null;
  readonly missingMonths: readonly string[];
}

export interface MonthRow {
  readonly month: string;
  readonly minimumWage: number | null;
  /** What the month adds to the amount to reach; null where the size of the family leaves several. */
  readonly threshold: number | null;
  readonly counted: number;
}

const mayCount = ({ treatment }: ClassifiedIncome) => treatment !== 'excluded';

const amountOf = ({ income }: ClassifiedIncome, basis: Basis): number | null =>
  income[basis] === null ? null : inCents(income[basis]);

const inMonth = (incomes: readonly ClassifiedIncome[], month: string) =>
  incomes.filter(({ income }) => covers(income, month));

export function countedIn(
  incomes: readonly ClassifiedIncome[],
  month: string,
  { basis, treatment }: { basis: Basis; treatment: ClassifiedIncome['treatment'] },
): number {
  return inMonth(incomes, month)
    .filter((each) => each.treatment === treatment)
    .reduce((sum, each) => sum + (amountOf(each, basis) ?? 0), 0);
}

export function totalsOf(
  incomes: readonly ClassifiedIncome[],
  window: readonly string[],
  basis: Basis,
): Totals {
  const total = (treatment: keyof Totals) =>
    window.reduce((sum, month) => sum + countedIn(incomes, month, { basis, treatment }), 0);
  return {
    counted: total('counted'),
    unsettled: total('unsettled'),
    contested: total('contested'),
  };
}

/** Months of which nothing was said of the applicant, or an amount is not known. */
export function missingMonths(
  incomes: readonly ClassifiedIncome[],
  window: readonly string[],
  basis: Basis,
): readonly string[] {
  return window.filter((month) => {
    const here = inMonth(incomes, month);
    const silent = !here.some(({ income }) => income.owner === 'applicant');
    return silent || here.some((each) => mayCount(each) && amountOf(each, basis) === null);
  });
}

/** Gross with gross, net with net: on which amounts the comparison can be made. */
export function basesOf(
  incomes: readonly ClassifiedIncome[],
  window: readonly string[],
): readonly Basis[] {
  const relevant = incomes.filter(
    (each) => mayCount(each) && window.some((month) => covers(each.income, month)),
  );
  const known = (basis: Basis) => relevant.filter((each) => amountOf(each, basis) !== null).length;
  const bases = (['gross', 'net'] as const).filter((basis) => known(basis) > 0);
  const whole = bases.filter((basis) => known(basis) === relevant.length);
  if (whole.length > 0) return whole;
  return bases.length > 0 ? bases : ['gross'];
}

/** Where sums stand against a threshold, in the order: surely enough, not known yet, argued, not enough. */
export function standing(totals: Totals, threshold: number, missing: number): State {
  const { counted, unsettled, contested } = totals;
  if (counted >= threshold) return 'met';
  if (missing > 0 || counted + unsettled >= threshold) return 'unknown';
  return counted + unsettled + contested >= threshold ? 'arguable' : 'not-met';
}

/** Several bases: all pass, or one alone (the text says neither gross nor net), or none. */
export function agreement(states: readonly State[]): State {
  const [first = 'unknown'] = states;
  if (states.every((state) => state === first)) return first;
  if (states.includes('unknown')) return 'unknown';
  return 'arguable';
}
