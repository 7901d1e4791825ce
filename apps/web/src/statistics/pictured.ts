import type { StatisticsView } from '@quantieme/api-client';
import type { Opened } from './case-drawer.tsx';
import type { Change, StatisticsSearch } from './statistics-search.ts';
import type { CasesAsked } from './statistics.queries.ts';

/** What the API is asked beside the figure. */
export type Filters = Omit<StatisticsSearch, 'delais' | 'issues'>;

/** What every picture is given. */
export interface Pictured {
  readonly data: StatisticsView;
  readonly search: StatisticsSearch;
  /** The period in words. */
  readonly foot: string;
  readonly filters: Filters;
  readonly onChange: (change: Partial<Change>) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** Opens the dossiers behind a figure, within what the page is narrowed to. */
export function openWith({ onOpen, filters }: Pictured, title: string, query: CasesAsked): void {
  const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  onOpen({ title, query: { ...set, ...query } });
}

export const percent = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

export const sumOf = (rows: readonly { readonly total: number }[]) =>
  rows.reduce((all, { total }) => all + total, 0);
