import { unreadableSearch } from './saved-view-problems.ts';

const NAME = /^[a-zA-Z]{1,30}$/;
const LONGEST = 200;
const MOST = 30;

/** What a view keeps: names and short texts, as an address holds them. */
export function searchOf(
  search: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(search);
  if (entries.length > MOST) throw unreadableSearch('');
  for (const [name, value] of entries) {
    const isText = typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
    if (!NAME.test(name) || !isText || value.length > LONGEST) throw unreadableSearch(name);
  }
  return search as Readonly<Record<string, string>>;
}
