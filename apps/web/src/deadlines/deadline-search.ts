import type { DeadlineSort, ListQuery, Severity } from '@quantieme/api-client';
import { shiftDays } from '../ui/civil.ts';

export const DEADLINE_VIEWS = [
  'todo',
  'late',
  'unowned',
  'windows',
  'authority',
  'closed',
] as const;
export type DeadlinesViewName = (typeof DEADLINE_VIEWS)[number];

const SORTS: readonly DeadlineSort[] = [
  'prudentLastDay',
  '-prudentLastDay',
  'severity',
  'dossier',
  'assignee',
];
const SEVERITIES: readonly Severity[] = ['fatal', 'important', 'information'];

/** How the échéancier is laid out; `list` when the address says nothing. */
export const LAYOUTS = ['semaine', 'mois', 'semestre'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The échéancier as its address says it: what is shared or bookmarked is what is seen. */
export interface DeadlineSearch {
  vue?: Layout;
  /** A day of the period that is laid out. */
  du?: string;
  view?: DeadlinesViewName;
  /** Whose: `me`, a user's id; `none`: nobody was named. */
  assignee?: string;
  team?: string;
  severity?: Severity;
  q?: string;
  from?: string;
  to?: string;
  sort?: DeadlineSort;
  group?: 'person';
}

function oneOf<Value extends string>(list: readonly Value[], value: unknown): Value | undefined {
  return list.find((known) => known === value);
}

const civil = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
const words = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') && value !== ''
    ? String(value)
    : undefined;

/** Leaves out what is not set, so that the address stays short. */
export function compact<Search extends object>(search: {
  [Key in keyof Search]: Search[Key] | undefined;
}): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as Search;
}

export function readDeadlineSearch(search: Record<string, unknown>): DeadlineSearch {
  return compact<DeadlineSearch>({
    view: oneOf(DEADLINE_VIEWS, search['view']),
    vue: oneOf(LAYOUTS, search['vue']),
    du: civil(search['du']),
    assignee: words(search['assignee']),
    team: words(search['team']),
    severity: oneOf(SEVERITIES, search['severity']),
    q: words(search['q']),
    from: civil(search['from']),
    to: civil(search['to']),
    sort: oneOf(SORTS, search['sort']),
    group: oneOf(['person'] as const, search['group']),
  });
}

export type DeadlineParams = ListQuery<'/v1/deadlines'>;

const LIVE = 'open,due-soon,missed';

function viewParams(view: DeadlinesViewName, today: string): DeadlineParams {
  if (view === 'late') return { status: LIVE, nature: 'to-act,window', to: shiftDays(today, -1) };
  if (view === 'unowned') {
    return { status: `${LIVE},projected`, severity: 'fatal', assignee: 'unowned' };
  }
  if (view === 'windows') return { status: 'projected,open,due-soon', nature: 'window' };
  if (view === 'authority') return { status: 'projected,open,due-soon', nature: 'authority' };
  if (view === 'closed') return { status: 'met,extinguished,superseded' };
  return { status: `${LIVE},projected`, nature: 'to-act,window,milestone' };
}

const UNASSIGNED = ['none', 'unowned'];

/** Whose deadlines, in words of the API. */
function whoseParams({ assignee, team }: DeadlineSearch): DeadlineParams {
  if (team) return { team };
  if (!assignee) return {};
  return UNASSIGNED.includes(assignee) ? { assignee } : { concerns: assignee };
}

/** Filters that hold in every layout. */
export function sharedParams({ severity, q, ...search }: DeadlineSearch): DeadlineParams {
  return compact<DeadlineParams>({ ...whoseParams(search), severity, q });
}

/** What the API is asked for a view of the échéancier. */
export function deadlineParams(search: DeadlineSearch, today: string): DeadlineParams {
  const { view = 'todo', group, sort, from, to } = search;
  const order =
    group === 'person'
      ? 'assignee'
      : (sort ?? (view === 'closed' ? '-prudentLastDay' : 'prudentLastDay'));
  const base = viewParams(view, today);
  return {
    ...base,
    ...compact<DeadlineParams>({ from, to, sort: order }),
    ...sharedParams(search),
  };
}
