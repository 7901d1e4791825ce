import type { Parameter } from '../codecs.ts';

/** When a row last changed: with its id, a place in the order of changes. */
export interface Changed {
  readonly id: string;
  readonly updatedAt: Temporal.Instant;
}

/** SQL types of the place of a row in the order of changes. */
export const CHANGED_TYPES = ['timestamptz', 'uuid'] as const;

export const changedKey = ({ updatedAt, id }: Changed) => [String(updatedAt), id] as const;

/** Columns of table `alias` that put its rows in the order of changes. */
export const changedColumns = (alias: string) => [`${alias}.updated_at`, `${alias}.id`] as const;

/** What software that keeps a copy asks of a list: all of it, whatever it has become, in the order of the changes. */
export interface Copied {
  /** Inclusive, so that what changed in the same instant is not lost. */
  readonly since: Temporal.Instant;
  /** Null: whichever. */
  readonly ids: readonly string[] | null;
}

export function copiedRows(alias: string, copied: Copied | null, parameters: Parameter[]): string {
  if (copied === null) return '';
  const { since, ids } = copied;
  const named = ids && `AND ${alias}.id = ANY($${parameters.push([...ids])}::uuid[])`;
  return `AND ${alias}.updated_at >= $${parameters.push(since)} ${named ?? ''}`;
}

/** Only what comes after the last row seen. */
export function afterChanged(
  alias: string,
  after: readonly unknown[] | null,
  parameters: Parameter[],
): string {
  if (after === null) return '';
  const [at, id] = after as readonly [string, string];
  const place = `($${parameters.push(at)}::timestamptz, $${parameters.push(id)}::uuid)`;
  return `AND (${changedColumns(alias).join(', ')}) > ${place}`;
}
