import type { Territory } from '@quantieme/calendar';
import { PARAMETERS } from '../parameters/index.ts';
import { SMIC_HOURLY_MAYOTTE, SMIC_READ_UP_TO, smicMonthly } from '../parameters/smic.ts';
import { versionAt } from './articles.ts';
import { inCents } from './money.ts';
import { firstDayOf } from './months.ts';

export type Basis = 'gross' | 'net';

interface Rate {
  readonly from: string;
  readonly value: number;
}

const MAYOTTE: readonly Rate[] = SMIC_HOURLY_MAYOTTE.map(({ from, hourly }) => ({
  from,
  value: smicMonthly(hourly),
}));

/** Where a wage of the territory takes the place of the SMIC; its rates were not read. */
export const LOCAL_MINIMUM_WAGE: Readonly<Partial<Record<Territory, string>>> = {
  'wallis-et-futuna': 'R444-3',
  polynesie: 'R445-3',
  'nouvelle-caledonie': 'R446-3',
};

function ratesIn(territory: Territory, basis: Basis): readonly Rate[] {
  if (territory in LOCAL_MINIMUM_WAGE) return [];
  if (territory === 'mayotte') return basis === 'gross' ? MAYOTTE : [];
  return PARAMETERS[basis === 'gross' ? 'SMIC_GROSS' : 'SMIC_NET'].values;
}

/** The minimum wage of a month, in cents: the rate in force on its first day. Null where it was not read. */
export function minimumWage(month: string, territory: Territory, basis: Basis): number | null {
  const rate = versionAt(ratesIn(territory, basis), firstDayOf(month));
  return rate && inCents(rate.value);
}

/** Months for which a rise may have escaped: the last rate is carried over. */
export const unreadWages = (months: readonly string[]): readonly string[] =>
  months.filter((month) => firstDayOf(month) > SMIC_READ_UP_TO);
