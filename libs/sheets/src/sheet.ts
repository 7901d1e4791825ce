import { SheetError } from './sheet-error.ts';

/** Of one sheet; the first row with something in it is its header and comes on top of these. */
export const SHEET_LIMITS = { rows: 50_000, columns: 200, cellLength: 10_000 } as const;

/** A formula whose result was not kept in the file: it is never computed here. */
export const FORMULA_WITHOUT_VALUE = '#?';

export type SheetFormat = 'csv' | 'xlsx';

export interface SheetRow {
  /** As the spreadsheet numbers it: the first is 1. */
  readonly number: number;
  /** The text of each cell, trimmed; a date is written YYYY-MM-DD, with its hour if it has one. */
  readonly cells: readonly string[];
}

const LETTERS = 26;
/** Written so that a spreadsheet does not take the rest for a formula. */
const KEPT_AS_TEXT = /^'(?=[=+\-@])/;

/** @example cellName(2, 18) // 'C18' */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? last : columnName(Math.floor(column / LETTERS) - 1) + last;
}

/** Cells without the spaces around them and without empty ones at the end. Throws what is beyond {@link SHEET_LIMITS}. */
export function tidyRow({ number, cells }: SheetRow): SheetRow {
  const texts = cells.map((cell) => cell.trim().replace(KEPT_AS_TEXT, ''));
  while (texts.at(-1) === '') texts.pop();
  if (texts.length > SHEET_LIMITS.columns) throw new SheetError('too-many-columns', String(number));
  const long = texts.findIndex((text) => text.length > SHEET_LIMITS.cellLength);
  if (long >= 0) throw new SheetError('cell-too-long', cellName(long, number));
  return { number, cells: texts };
}
