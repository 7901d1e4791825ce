import { minimumWage, type Basis } from './minimum-wage.ts';
import { countedIn, type MonthRow } from './resources-basis.ts';
import type { Reckoning } from './reckoning.ts';
import { atLeast } from './threshold.ts';
import type { ShortMonth } from './resources-words.ts';

/** Each month of the window: what it asks for and what counts in it. */
export function monthRows(
  { question, window, incomes, tenths }: Reckoning,
  basis: Basis,
): readonly MonthRow[] {
  const [uplift, ...others] = tenths;
  return window.map((month) => {
    const wage = minimumWage(month, question.territory, basis);
    const known = wage !== null && uplift !== undefined && others.length === 0;
    return {
      month,
      minimumWage: wage,
      threshold: known ? atLeast(wage, uplift) : null,
      counted: countedIn(incomes, month, { basis, treatment: 'counted' }),
    };
  });
}

/** Months that are known, and in which less was earned than the wage of that month asks for. */
export function shortMonths(reckoning: Reckoning): readonly ShortMonth[] {
  const [first] = reckoning.bases;
  if (first === undefined) return [];
  return monthRows(reckoning, first.basis).flatMap(({ month, threshold, counted }) =>
    threshold === null || counted >= threshold || first.missingMonths.includes(month)
      ? []
      : [{ month, lacks: threshold - counted }],
  );
}
