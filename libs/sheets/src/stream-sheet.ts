import { PassThrough, type Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import { withoutFormula } from './write-sheet.ts';

export type Cell = string | number | boolean | Temporal.PlainDate | null;

type Rows = readonly (readonly Cell[])[];

/** How Excel in French reads a CSV: by semicolons, and as UTF-8 only behind a mark. */
export type CsvDialect = 'rfc4180' | 'excel-fr';

const MARK = '\ufeff';

/** Lines of a CSV, as many at a time as rows come. */
export async function* csvPieces(
  rows: AsyncIterable<Rows>,
  dialect: CsvDialect,
): AsyncGenerator<Uint8Array> {
  const isFrench = dialect === 'excel-fr';
  const options = { delimiter: isFrench ? ';' : ',', record_delimiter: 'windows' };
  if (isFrench) yield Buffer.from(MARK);
  for await (const some of rows) {
    const shown = some.map((cells) => cells.map(written));
    if (shown.length > 0) yield Buffer.from(stringify(shown, options));
  }
}

function written(cell: Cell): string | number | boolean | null {
  if (cell instanceof Temporal.PlainDate) return cell.toString();
  return typeof cell === 'string' ? withoutFormula(cell) : cell;
}

/** Workbooks count days from here, and take 1900 for a leap year: dates before its March go in as text. */
const DAY_ZERO = Temporal.PlainDate.from('1899-12-30');
const FIRST_SURE = 61;
/** Excel shows it in the order of its own language. */
const SHORT_DATE = 'mm-dd-yy';

/** In characters: a day that does not fit its column is shown as ###. */
const WIDE_ENOUGH = 14;

function addRow(sheet: ExcelJS.Worksheet, cells: readonly Cell[]): void {
  const row = sheet.addRow([]);
  for (const [index, cell] of cells.entries()) {
    if (cell === null) continue;
    const at = row.getCell(index + 1);
    if (!(cell instanceof Temporal.PlainDate)) {
      at.value = cell;
      continue;
    }
    const { days } = DAY_ZERO.until(cell);
    at.value = days < FIRST_SURE ? cell.toString() : days;
    if (days >= FIRST_SURE) at.numFmt = SHORT_DATE;
  }
  row.commit();
}

/** A workbook of one sheet, written as its rows come. Text goes in as text, no cell of it is a formula; a day is one that sorts. */
export function workbookStream(name: string, rows: AsyncIterable<Rows>): Readable {
  const out = new PassThrough();
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = book.addWorksheet(name, { properties: { defaultColWidth: WIDE_ENOUGH } });
  const write = async () => {
    for await (const some of rows) {
      for (const cells of some) addRow(sheet, cells);
      await untilTaken(out);
    }
    await book.commit();
  };
  write().catch((error: unknown) => out.destroy(error as Error));
  return out;
}

const HELD_BYTES = 1024 * 1024;
const AGAIN_MS = 5;

/** The writer of workbooks waits for nobody: this does, until the reader has taken what is there. */
async function untilTaken(out: PassThrough): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, out.readableLength > 0 ? AGAIN_MS : 0));
  while (out.readableLength > HELD_BYTES && !out.destroyed);
  if (out.destroyed) throw new Error('Nobody reads the workbook any more');
}
