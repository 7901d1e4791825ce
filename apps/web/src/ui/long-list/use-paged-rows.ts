import { useQueries, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keptChain, keepChain } from './kept-places.ts';
import {
  chained,
  countOf,
  FIRST_PAGE,
  outlined,
  pagesAmong,
  pagesNear,
  type PageChain,
} from './page-chain.ts';

interface RowsPage {
  readonly data: readonly unknown[];
  readonly page: { readonly nextCursor: string | null };
}

export interface PagedRowsAsked<Page> {
  readonly queryKey: QueryKey;
  /** Rows of a page that is not the last one. */
  readonly pageSize: number;
  readonly read: (cursor: string) => Promise<Page>;
  /** How long it is, and where pages start: asked once somebody goes on beyond the first. */
  readonly outline: () => Promise<{ readonly total: number; readonly cursors: readonly string[] }>;
}

/** A list as it is shown, of which only a few pages are held. */
export interface PagedRows<Row> {
  /** As many as are known. */
  readonly count: number;
  /** How many there are; null while only the beginning is known. */
  readonly total: number | null;
  /** Undefined while its page is on its way. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly onSeen: (first: number, last: number) => void;
  /** The list is known to its end: how long it is. */
  readonly reachEnd: () => Promise<number>;
  /** These rows, both ends included, whether or not they were seen. */
  readonly readRange: (first: number, last: number) => Promise<readonly Row[]>;
}

/** A page out of sight is forgotten after a while, and asked for again on the way back. */
const FORGOTTEN_MS = 30_000;
/** Pages that only flash by under a thumb that is dragged are not asked for. */
const AT_REST_MS = 90;

type Pages = readonly [first: number, last: number];

const BEGINNING: Pages = [0, 0];

/** The pages on screen or nearly: at once where one scrolls on to them, after a moment where one jumps. */
function useSeenPages(name: string, pageSize: number) {
  const [known, setKnown] = useState({ name, pages: BEGINNING });
  const pages = known.name === name ? known.pages : BEGINNING;
  const latest = useRef(pages);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = pages;
  }, [pages]);
  useEffect(() => () => clearTimeout(timer.current), [name]);
  const onSeen = useCallback(
    (first: number, last: number) => {
      clearTimeout(timer.current);
      const seen: Pages = pagesNear(first, last, pageSize);
      if (seen.every((page, index) => page === latest.current[index])) return;
      const show = () => setKnown({ name, pages: seen });
      if (Math.abs(seen[0] - latest.current[0]) <= 1) show();
      else timer.current = setTimeout(show, AT_REST_MS);
    },
    [name, pageSize],
  );
  return { pages, onSeen };
}

/**
 * A list paged by keyset, however long: of what was seen only the beginnings of pages are kept, and the pages near what
 * is on screen. A change somewhere asks for those few again, not for all that was ever seen.
 */
export function usePagedRows<Page extends RowsPage>(asked: PagedRowsAsked<Page>) {
  type Row = Page['data'][number];
  const { queryKey, pageSize, read, outline } = asked;
  const client = useQueryClient();
  const name = JSON.stringify(queryKey);
  const [known, setKnown] = useState({ name, chain: keptChain(name) ?? FIRST_PAGE });
  const { pages: seen, onSeen } = useSeenPages(name, pageSize);
  const before = known.name === name ? known.chain : (keptChain(name) ?? FIRST_PAGE);
  const wanted = pagesAmong(before, seen);
  const pageQuery = (cursor: string) => ({
    queryKey: [...queryKey, cursor],
    queryFn: () => read(cursor),
    gcTime: FORGOTTEN_MS,
  });
  const answers = useQueries({ queries: wanted.map((at) => pageQuery(before.cursors[at] ?? '')) });
  const pages = new Map(wanted.map((at, index) => [at, answers[index]?.data]));
  const learn = (chain: PageChain) => {
    keepChain(name, chain);
    setKnown({ name, chain });
  };
  const chain = [...pages].reduce(
    (so, [at, page]) =>
      page === undefined
        ? so
        : chained(so, { at, rows: page.data.length, next: page.page.nextCursor }),
    before,
  );
  if (chain !== before || known.name !== name) learn(chain);
  const latest = useRef(chain);
  useLayoutEffect(() => {
    latest.current = chain;
  }, [chain]);
  const learnAll = async () => {
    if (latest.current.tail !== null) return latest.current;
    const whole = outlined(
      pageSize,
      await client.fetchQuery({ queryKey: [...queryKey, 'outline'], queryFn: outline, gcTime: 0 }),
    );
    latest.current = whole;
    learn(whole);
    return whole;
  };
  const isBeyond = seen[1] > 0 && chain.tail === null;
  useEffect(() => {
    if (isBeyond) void learnAll().catch(() => undefined);
    // Asked once a list: what it learns ends the condition.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isBeyond, name]);
  const readRange = async (first: number, last: number): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    const from = Math.floor(first / pageSize);
    let cursor: string | null = latest.current.cursors[from] ?? null;
    for (let at = from; cursor !== null && at * pageSize <= last; at += 1) {
      const page: Page = await client.fetchQuery({ ...pageQuery(cursor), staleTime: FORGOTTEN_MS });
      rows.push(...(page.data as readonly Row[]));
      cursor = page.page.nextCursor;
    }
    return rows.slice(first - from * pageSize, last + 1 - from * pageSize);
  };
  return {
    first: pages.get(0),
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => void Promise.all(answers.map((answer) => answer.error && answer.refetch())),
    rows: {
      count: countOf(chain, pageSize),
      total: chain.tail === null ? null : countOf(chain, pageSize),
      rowAt: (index) => pages.get(Math.floor(index / pageSize))?.data[index % pageSize] as Row,
      onSeen,
      reachEnd: async () => countOf(await learnAll(), pageSize),
      readRange,
    } satisfies PagedRows<Row>,
  };
}
