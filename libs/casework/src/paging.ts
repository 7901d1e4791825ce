import type { PageView } from '@quantieme/contracts';
import { isUuid, type Copied } from '@quantieme/persistence';
import { decodeCursor, encodeCursor, wrongCursor } from './cursor.ts';
import type { Context } from './context.ts';
import { invalid } from './domain-error.ts';

type Key = readonly (string | number | boolean | null)[];

export interface Page<Row> {
  readonly data: readonly Row[];
  readonly page: PageView;
}

export const DEFAULT_LIMIT = 50;

/** How many rows a page holds: as many as were asked for; a list that is exported is read many at a time. */
export function limitOf(
  { rowsAtOnce }: Pick<Context, 'rowsAtOnce'>,
  { limit }: { readonly limit?: number | undefined },
): number {
  return limit ?? rowsAtOnce ?? DEFAULT_LIMIT;
}

const EVER = Temporal.Instant.fromEpochMilliseconds(0);

/** Whether a list is asked for by software that keeps a copy of it; null: it is read by people. */
export function copyAsked(query: {
  readonly updated_since?: string | undefined;
  readonly ids?: string | undefined;
}): Copied | null {
  const { updated_since: since, ids } = query;
  if (since === undefined && ids === undefined) return null;
  return {
    since: since === undefined ? EVER : Temporal.Instant.from(since),
    ids: ids === undefined ? null : idsIn(ids),
  };
}

/** As many as fit an address. */
const MOST_IDS = 100;

function idsIn(text: string): readonly string[] {
  const ids = text.split(',').filter((id) => id !== '');
  if (ids.length <= MOST_IDS && ids.every(isUuid)) return ids;
  const detail = {
    fr: `ids compte au plus ${MOST_IDS} identifiants, séparés par des virgules.`,
    en: `ids holds at most ${MOST_IDS} ids, with commas between them.`,
  };
  throw invalid([{ pointer: '/ids', code: 'list/ids-unreadable', detail }]);
}

/** A page out of one row more than it holds: that row says that there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): Page<Row> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { data, page: { nextCursor: hasMore ? encodeCursor(keyOf(last)) : null, hasMore } };
}

/** A list that always comes whole. */
export function wholeList<Row>(data: readonly Row[]): Page<Row> {
  return { data, page: { nextCursor: null, hasMore: false } };
}

type Part = string | number | boolean | null;

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** By SQL type: what a part of a cursor must look like before it is put into a statement. */
const CHECKS: Readonly<Record<string, (part: Part) => boolean>> = {
  uuid: (part) => typeof part === 'string' && isUuid(part),
  date: (part) => typeof part === 'string' && IS_DAY.test(part) && isReal(part),
  timestamptz: (part) => typeof part === 'string' && isMoment(part),
  integer: (part) => Number.isSafeInteger(part),
  text: (part) => typeof part === 'string' && part.isWellFormed() && !part.includes('\0'),
};

function isReal(day: string): boolean {
  try {
    return String(Temporal.PlainDate.from(day)) === day;
  } catch {
    return false;
  }
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text) instanceof Temporal.Instant;
  } catch {
    return false;
  }
}

/** The sort key in a cursor, checked against the SQL types of its parts; null when there is no cursor. */
export function keyIn<Parts extends Key>(
  cursor: string | undefined,
  types: readonly string[],
): Parts | null {
  if (cursor === undefined) return null;
  const key = decodeCursor(cursor, types.length);
  const isRight = types.every((type, index) => CHECKS[type]?.(key[index] ?? null) === true);
  if (!isRight) throw wrongCursor();
  return key as Key as Parts;
}

/** Words of a list written with commas; one that is not among those known is refused, not ignored. */
export function wordsIn(
  list: string | undefined,
  known: readonly string[],
  pointer: string,
): readonly string[] {
  const words = (list ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.find((word) => !known.includes(word));
  if (unknown === undefined) return words;
  const shown = known.join(', ');
  throw invalid([
    {
      pointer,
      code: 'field/unknown-value',
      detail: {
        fr: `Valeur inconnue. Valeurs admises\u00a0: ${shown}.`,
        en: `Unknown value. Accepted values: ${shown}.`,
      },
    },
  ]);
}
