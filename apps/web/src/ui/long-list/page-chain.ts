/** Pages known so far of a list paged by keyset: where each begins, and how many rows the last one of all holds. */
export interface PageChain {
  /** The first page begins nowhere in particular. */
  readonly cursors: readonly string[];
  /** Null while there is more than is known. */
  readonly tail: number | null;
}

export const FIRST_PAGE: PageChain = { cursors: [''], tail: null };

interface ReadPage {
  readonly at: number;
  readonly rows: number;
  readonly next: string | null;
}

/** What a page that was read says of the next one; pages further on are right again once they are read. */
export function chained(chain: PageChain, { at, rows, next }: ReadPage): PageChain {
  const { cursors, tail } = chain;
  if (next === null) {
    if (cursors.length === at + 1 && tail === rows) return chain;
    return { cursors: cursors.slice(0, at + 1), tail: rows };
  }
  if (cursors[at + 1] === next) return chain;
  const isKnown = at + 1 < cursors.length;
  return isKnown
    ? { cursors: cursors.with(at + 1, next), tail }
    : { cursors: [...cursors, next], tail: null };
}

/** As many rows as are known, a whole page standing for the one that begins where the known ones end. */
export function countOf({ cursors, tail }: PageChain, pageSize: number): number {
  return (cursors.length - 1) * pageSize + (tail ?? pageSize);
}

/** The pages of the rows that are seen, and of those half a page further each way: who scrolls on finds them there. */
export function pagesNear(
  first: number,
  last: number,
  pageSize: number,
): readonly [number, number] {
  const ahead = pageSize / 2;
  return [
    Math.max(0, Math.floor((first - ahead) / pageSize)),
    Math.floor((last + ahead) / pageSize),
  ];
}

/** The first page, and those looked at, as far as they are known. */
export function pagesAmong(
  { cursors }: PageChain,
  [first, last]: readonly [number, number],
): number[] {
  const to = Math.min(cursors.length - 1, last);
  const among = Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
  return [...new Set([0, ...among])];
}

/** All pages at once: what an outline of the list says. */
export function outlined(
  pageSize: number,
  { total, cursors }: { readonly total: number; readonly cursors: readonly string[] },
): PageChain {
  return { cursors: ['', ...cursors], tail: total - cursors.length * pageSize };
}
