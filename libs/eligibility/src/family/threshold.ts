import type { Territory } from '@quantieme/calendar';
import { ALGERIAN_AGREEMENT, citeAll, citeSince2021, versionAt } from './articles.ts';
import { LOCAL_MINIMUM_WAGE, minimumWage, type Basis } from './minimum-wage.ts';
import { inCents } from './money.ts';
import type { ResourcesQuestion } from './resources-question.ts';

/** Tenths of the minimum wage, by the size of the family: from so many persons on. */
type Uplift = readonly { readonly persons: number; readonly tenths: number }[];

const NO_UPLIFT: Uplift = [{ persons: 0, tenths: 10 }];

interface UpliftVersion {
  readonly from: string;
  readonly uplift: Uplift;
}

const VERSIONS: readonly UpliftVersion[] = [
  { from: '2006-12-10', uplift: NO_UPLIFT },
  {
    from: '2008-06-29',
    uplift: [
      { persons: 0, tenths: 10 },
      { persons: 4, tenths: 11 },
      { persons: 6, tenths: 12 },
    ],
  },
];

export interface Scale {
  readonly uplift: Uplift;
  readonly articles: readonly string[];
}

/**
 * What the resources are compared with: the mean minimum wage of the twelve months, and a tenth or a fifth more for
 * large families. Algerians: never more (agreement, art. 4); Pacific territories: a wage of their own, never more.
 *
 * @source CESEDA R434-4
 */
export function scaleFor({ on, territory }: ResourcesQuestion, algerian: boolean): Scale {
  if (algerian) return { uplift: NO_UPLIFT, articles: [ALGERIAN_AGREEMENT] };
  const local = LOCAL_MINIMUM_WAGE[territory];
  if (local !== undefined) return { uplift: NO_UPLIFT, articles: citeSince2021(local, on) };
  const version = versionAt(VERSIONS, on);
  return {
    uplift: version?.uplift ?? NO_UPLIFT,
    articles: citeAll(['L434-8', 'R434-4'], on),
  };
}

/** Tenths for a family of so many; every one that is possible while its size is unknown. */
export function tenthsFor({ uplift }: Scale, familySize: number | null): readonly number[] {
  if (familySize === null) return uplift.map(({ tenths }) => tenths);
  return [uplift.findLast(({ persons }) => persons <= familySize)?.tenths ?? 10];
}

/** Minimum wages of the months, in cents; null if that of one month was not read. */
function wagesOf(
  months: readonly string[],
  territory: Territory,
  basis: Basis,
): readonly number[] | null {
  const wages = months.map((month) => minimumWage(month, territory, basis));
  return wages.every((wage) => wage !== null) ? wages : null;
}

/** Sum of the minimum wages of the months; the average that was given where the wage is a local one. */
export function yearOfMinimumWage(
  { on, territory, localMinimumWage }: ResourcesQuestion,
  months: readonly string[],
  basis: Basis,
): number | null {
  const local = LOCAL_MINIMUM_WAGE[territory];
  if (local !== undefined) {
    const known = citeSince2021(local, on).length > 0 && basis === 'gross';
    return known && localMinimumWage !== null ? inCents(localMinimumWage) * months.length : null;
  }
  return wagesOf(months, territory, basis)?.reduce((sum, wage) => sum + wage, 0) ?? null;
}

/** The smallest whole number of cents that reaches so many tenths of a sum. */
export const atLeast = (sum: number, tenths: number): number => Math.ceil((sum * tenths) / 10);
