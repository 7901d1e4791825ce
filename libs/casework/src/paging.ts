import type { PageView } from '@quantieme/contracts';
import { encodeCursor } from './cursor.ts';

type Key = readonly (string | number | boolean | null)[];

export interface Page<Row> {
  readonly data: readonly Row[];
  readonly page: PageView;
}

export const DEFAULT_LIMIT = 50;

/** A page out of one row more than it holds: that row says that there is a next page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Key): Page<Row> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { data, page: { nextCursor: hasMore ? encodeCursor(keyOf(last)) : null, hasMore } };
}

/** A list that always comes whole. */
export function wholeList<Row>(data: readonly Row[]): Page<Row> {
  return { data, page: { nextCursor: null, hasMore: false } };
}
