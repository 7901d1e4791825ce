import { useQueries, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { chained, countOf, FIRST_PAGE, pagesAround } from './page-chain.ts';

interface RowsPage {
  readonly data: readonly unknown[];
  readonly page: { readonly nextCursor: string | null };
}

interface PagedRowsAsked<Page> {
  readonly queryKey: QueryKey;
  /** Rows of a page that is not the last one. */
  readonly pageSize: number;
  readonly read: (cursor: string) => Promise<Page>;
}

/** A page out of sight is forgotten after a while, and asked for again on the way back. */
const FORGOTTEN_MS = 30_000;

/**
 * A list paged by keyset, however long: of what was seen only the beginnings of pages are kept, and the pages around what
 * is on screen. A change somewhere asks for those few again, not for all that was ever seen.
 */
export function usePagedRows<Page extends RowsPage>(asked: PagedRowsAsked<Page>) {
  const { queryKey, pageSize, read } = asked;
  const name = JSON.stringify(queryKey);
  const [known, setKnown] = useState({ name, chain: FIRST_PAGE });
  const [seen, setSeen] = useState<readonly [first: number, last: number]>([0, 0]);
  const before = known.name === name ? known.chain : FIRST_PAGE;
  const wanted = pagesAround(before, known.name === name ? seen : [0, 0], pageSize);
  const answers = useQueries({
    queries: wanted.map((at) => ({
      queryKey: [...queryKey, before.cursors[at] ?? ''],
      queryFn: () => read(before.cursors[at] ?? ''),
      gcTime: FORGOTTEN_MS,
    })),
  });
  const pages = new Map(wanted.map((at, index) => [at, answers[index]?.data]));
  const chain = [...pages].reduce(
    (so, [at, page]) =>
      page === undefined
        ? so
        : chained(so, { at, rows: page.data.length, next: page.page.nextCursor }),
    before,
  );
  if (chain !== before) setKnown({ name, chain });
  const rowAt = (index: number) =>
    pages.get(Math.floor(index / pageSize))?.data[index % pageSize] as
      Page['data'][number] | undefined;
  return {
    first: pages.get(0),
    count: countOf(chain, pageSize),
    rowAt,
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => void Promise.all(answers.map((answer) => answer.error && answer.refetch())),
    onSeen: (first: number, last: number) => {
      if (first !== seen[0] || last !== seen[1]) setSeen([first, last]);
    },
  };
}
