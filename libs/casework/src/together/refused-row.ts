import type { RefusedRowView } from '@quantieme/contracts';
import { staleVersion } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import type { DomainError } from '../domain-error.ts';

export interface RefusedRow {
  readonly id: string;
  readonly because: DomainError;
}

export function refusedView(
  rows: readonly RefusedRow[],
  { language }: Pick<Context, 'language'>,
): readonly RefusedRowView[] {
  return rows.map(({ id, because: { code, detail } }) => ({ id, code, detail: detail[language] }));
}

/** Somebody has changed it since it was read; whoever names no version has read nothing. */
export function refuseStale(recorded: number, read: number | undefined): DomainError | null {
  return read === undefined || read === recorded ? null : staleVersion();
}

/** The last word on each row: what is asked twice is done once. */
export function lastById<Row extends { readonly id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id.toLowerCase(), row]));
}
