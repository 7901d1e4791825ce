import { utils, write } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';

type Rows = readonly (readonly string[])[];

/** What a spreadsheet would run when the file is opened, also behind spaces and quotes. */
const FORMULA = /^[\s"'\ufeff]*[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The text as a spreadsheet shows it: an apostrophe before what it would take for a formula. A number stays one. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A file that Excel opens with its accents and its columns, wherever it was installed. */
export function csvBytes(rows: Rows): Uint8Array {
  const shown = rows.map((cells) => cells.map(withoutFormula));
  return Buffer.from(stringify(shown, { bom: true, delimiter: ';', record_delimiter: 'windows' }));
}

/** The same as a workbook of one sheet; every cell is a text. */
export function xlsxBytes(name: string, rows: Rows): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows.map((cells) => [...cells])), name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
