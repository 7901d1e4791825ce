import type {
  FirmTransaction,
  ImportRecord,
  ImportRowRecord,
  RowOutcome,
  RowProblem,
  RowVerdict,
} from '@quantieme/persistence';
import type { Actor, Services } from '../context.ts';
import type { ImportField } from './import-field.ts';

/** On whose behalf an import works: whoever has sent the file. */
export interface Importing extends Pick<Services, 'database' | 'clock' | 'secretKey'> {
  readonly actor: Pick<Actor, 'firmId' | 'timeZone' | 'isLawyer'> & {
    /** Null: a program. */
    readonly userId: string | null;
    readonly role: Actor['role'] | null;
  };
  readonly requestId: string;
}

/** Everything that an import writes bears this in the audit: what bears another has been done by somebody else since. */
export const requestIdOf = (importId: string) => `import:${importId}`;

/** A row by the names of its fields. */
export interface ReadRow {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
  /** Of the sheet; null when no column fills the field. */
  readonly columnOf: (field: string) => number | null;
}

export type Verdict = Omit<RowVerdict, 'number'>;

interface Undone {
  readonly number: number;
  /** Null: it is gone; else why it stays. */
  readonly kept: RowProblem | null;
}

export interface UndoRow extends Pick<ImportRowRecord, 'number' | 'clientId'> {
  readonly recordId: string;
}

/** What may be imported: how its rows are understood, looked at, written, taken back. */
export interface Importer {
  readonly fields: readonly ImportField[];
  /** Rows, or groups of rows that belong together, written in one transaction. */
  readonly atOnce: number;
  /** The field whose rows must be looked at and written together; null: each row stands alone. */
  readonly groupedBy: string | null;
  /** What would come of rows that can be read. In the order of the rows. */
  check(
    ctx: Importing,
    tx: FirmTransaction,
    asked: { readonly one: ImportRecord; readonly rows: readonly ReadRow[] },
  ): Promise<readonly Verdict[]>;
  write(
    ctx: Importing,
    tx: FirmTransaction,
    rows: readonly ReadRow[],
  ): Promise<readonly RowOutcome[]>;
  /** Takes back what nobody has touched; what anything rests on is refused by its foreign keys. */
  undo(ctx: Importing, tx: FirmTransaction, rows: readonly UndoRow[]): Promise<readonly Undone[]>;
}

export const READY: Verdict = {
  state: 'ready',
  key: null,
  together: null,
  recordId: null,
  problems: [],
};
