/** One page start, or the last row of all. */
export interface OutlineRow {
  readonly key: readonly (string | number | boolean | null)[];
  /** Its place in the list, from 1. */
  readonly place: number;
  readonly isLast: boolean;
}

interface Outlined {
  /** What follows FROM and comes before the order, `d` being the row. */
  readonly rows: string;
  /** Key of the order. */
  readonly columns: readonly string[];
  readonly order: string;
}

/**
 * The sort key of every so many rows of a list and of its last one, in one pass along its order; the size of a page is the
 * second parameter.
 */
export function outlineSql({ rows, columns, order }: Outlined): string {
  const keys = columns.map((_column, index) => `k${index}`);
  const named = columns.map((column, index) => `${column} AS k${index}`);
  return `SELECT json_build_array(${keys.join(', ')}) AS key, place::integer, "isLast" FROM (
      SELECT ${named.join(', ')}, row_number() OVER along AS place, lead(d.id) OVER along IS NULL AS "isLast"
        FROM ${rows} WINDOW along AS (ORDER BY ${order})) o
    WHERE place % $2 = 0 OR "isLast" ORDER BY place`;
}
