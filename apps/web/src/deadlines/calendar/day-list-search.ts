import { compact, type DeadlineSearch } from '../deadline-search.ts';

/** The list of one day, with the filters of the calendar. */
export function dayListSearch(search: DeadlineSearch, day: string): DeadlineSearch {
  const { assignee, team, severity, q } = search;
  return compact<DeadlineSearch>({ assignee, team, severity, q, from: day, to: day });
}
