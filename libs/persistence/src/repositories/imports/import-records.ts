import type { Text } from '@quantieme/law';

export type ImportState =
  'mapping' | 'checking' | 'checked' | 'running' | 'done' | 'reversing' | 'reversed';

export type ImportRowState = 'waiting' | 'ready' | 'same' | 'refused' | 'done' | 'undone' | 'kept';

export type DateOrder = 'day-first' | 'month-first';

/** A column of the sheet as it was found. */
export interface ImportColumn {
  readonly header: string;
  readonly samples: readonly string[];
  /** Whether dates like 05/06/1990 in it start with the day; `either`: nothing in it tells. */
  readonly dates: DateOrder | 'either' | null;
}

export interface MappedColumn {
  /** Null: the column is left out. */
  readonly field: string | null;
  /** What somebody has said; null: what the column itself tells. */
  readonly dateOrder: DateOrder | null;
}

export interface ImportRecord {
  readonly id: string;
  readonly kind: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  readonly bytes: number;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly ImportColumn[];
  readonly mapping: readonly MappedColumn[];
  readonly createdBy: string | null;
  readonly createdByName: string | null;
  readonly createdByInitials: string | null;
  readonly createdAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  readonly reversedAt: Temporal.Instant | null;
  readonly failure: string | null;
  readonly version: number;
}

/** Something wrong with a row, or worth knowing of it. */
export interface RowProblem {
  /** Null: the row as a whole. */
  readonly field: string | null;
  /** Of the sheet, from 0; null: no column is to blame. */
  readonly column: number | null;
  readonly code: string;
  readonly detail: Text;
  /** It is imported all the same. */
  readonly warning?: boolean;
}

export interface ImportRowRecord {
  readonly number: number;
  readonly cells: readonly string[];
  readonly state: ImportRowState;
  readonly recordId: string | null;
  /** Whom it has made beside its record. */
  readonly clientId: string | null;
  readonly problems: readonly RowProblem[];
}

export interface RowVerdict {
  readonly number: number;
  readonly state: ImportRowState;
  readonly key: string | null;
  readonly together: string | null;
  readonly recordId: string | null;
  readonly problems: readonly RowProblem[];
}
