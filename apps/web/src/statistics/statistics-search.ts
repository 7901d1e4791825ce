import { shiftDays } from '../ui/civil.ts';

/** What the pictures are narrowed to, as the address says it. */
export interface StatisticsSearch {
  from?: string;
  to?: string;
  /** Whoever follows the dossiers: a person, or the people of a team. */
  person?: string;
  team?: string;
  procedure?: string;
  authority?: string;
  /** How waiting times are told apart; by préfecture when it is left out. */
  delais?: 'procedure' | 'both';
  /** Whose decisions; those of authorities when it is left out. */
  issues?: 'court';
}

const civil = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
const id = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
const word = (value: unknown) =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value) ? value : undefined;

export type Change = { [Key in keyof StatisticsSearch]: StatisticsSearch[Key] | undefined };

/** Leaves out what is not set, so that the address stays short. */
export function compact(search: Partial<Change>): StatisticsSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as StatisticsSearch;
}

export function readStatisticsSearch(search: Record<string, unknown>): StatisticsSearch {
  return compact({
    from: civil(search['from']),
    to: civil(search['to']),
    person: id(search['person']),
    team: id(search['team']),
    procedure: word(search['procedure']),
    authority: id(search['authority']),
    delais: (['procedure', 'both'] as const).find((known) => known === search['delais']),
    issues: search['issues'] === 'court' ? 'court' : undefined,
  });
}

/** What the API is asked: the rest of the address only arranges the answer. */
export function filtersOf({ from, to, person, team, procedure, authority }: StatisticsSearch) {
  return compact({ from, to, person, team, procedure, authority });
}

export const PERIODS = [3, 12, 24] as const;

const MONTH = 365.25 / 12;

/** The first day of so many months that end today. */
export function monthsBack(months: number, today: string): string {
  return shiftDays(today, -Math.round(months * MONTH));
}
