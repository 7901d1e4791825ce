import {
  importRows,
  nextTogether,
  type FirmTransaction,
  type ImportRecord,
  type ImportRowRecord,
  type ImportRowState,
} from '@quantieme/persistence';
import type { Importer } from './importing.ts';

export interface Asked {
  readonly one: ImportRecord;
  readonly importer: Importer;
  /** A row, or a group of rows, at a time. */
  readonly alone: boolean;
}

/** What a transaction has left to do. */
export type Progress = 'more' | 'done';

/** The next rows in a state, whole groups of them where they belong together. */
export function nextRows(
  tx: FirmTransaction,
  { one, importer, alone }: Asked,
  state: ImportRowState,
): Promise<readonly ImportRowRecord[]> {
  const most = alone ? 1 : importer.atOnce;
  if (importer.groupedBy !== null) return nextTogether(tx, one.id, { groups: most, state });
  return importRows(tx, { importId: one.id, states: [state], limit: most });
}
