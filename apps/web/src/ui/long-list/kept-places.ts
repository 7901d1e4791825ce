import { FIRST_PAGE, type PageChain } from './page-chain.ts';

/** Lists of which the beginnings of pages are remembered. */
const MOST_LISTS = 12;
const MOST_PLACES = 30;

const chains = new Map<string, PageChain>();
const places = new Map<string, Place>();

/** Where somebody was in a list when they left it. */
export interface Place {
  readonly top: number;
  /** The row that had the keyboard; null: none. */
  readonly index: number | null;
}

function put<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

export const keptChain = (list: string): PageChain | undefined => chains.get(list);

export function keepChain(list: string, chain: PageChain): void {
  if (chain !== FIRST_PAGE) put(chains, list, chain, MOST_LISTS);
}

/** By the visit of the history that it belongs to: going back finds it, a new visit begins at the top. */
export const keptPlace = (visit: string): Place | undefined => places.get(visit);

export function keepPlace(visit: string, place: Place): void {
  put(places, visit, place, MOST_PLACES);
}
