import type { Text } from '@quantieme/law';
import type { DateOrder } from '@quantieme/persistence';

export type CellRead =
  { readonly value: unknown } | { readonly code: string; readonly detail: Text };

interface Reading {
  readonly dateOrder: DateOrder | null;
}

/** A place of a record that a column may fill. */
export interface ImportField {
  /** As in the API; `details.channel` is a part of a part. */
  readonly id: string;
  readonly label: Text;
  /** Headers under which other software exports it, besides its label; accents, order and plurals do not matter. */
  readonly words: readonly string[];
  readonly required?: boolean;
  /** Whether its cells are dates, whose order of day and month must be known. */
  readonly isDate?: boolean;
  /** For the model file. */
  readonly example: string;
  /** Never called for an empty cell. */
  readonly read: (text: string, reading: Reading) => CellRead;
}
