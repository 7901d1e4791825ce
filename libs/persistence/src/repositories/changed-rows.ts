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

/** Only what has changed since: inclusive, so that what changed in the same instant is not lost. */
export function changedSince(
  alias: string,
  since: Temporal.Instant | null,
  parameters: Parameter[],
): string {
  return since === null ? '' : `AND ${alias}.updated_at >= $${parameters.push(since)}`;
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
