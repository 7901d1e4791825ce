import { parentPort } from 'node:worker_threads';
import { read, SSF, utils, type CellObject, type DenseWorkSheet, type WorkBook } from '@e965/xlsx';
import { SheetError, type SheetFault } from './sheet-error.ts';
import { FORMULA_WITHOUT_VALUE, SHEET_LIMITS, tidyRow, type SheetRow } from './sheet.ts';

export type XlsxMessage =
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly fault: SheetFault; readonly place: string };

const ROWS_A_MESSAGE = 500;
/** Sheets looked at before the file is called empty. */
const MOST_SHEETS = 10;
/** The header, lines above it, and one row more than is taken. */
const ROWS_ABOVE = 50;

const two = (value: number) => String(value).padStart(2, '0');

/** A date as its cell shows it, whatever its format. */
function dateText(serial: number, date1904: boolean): string {
  const { y, m, d, H, M } = SSF.parse_date_code(serial, { date1904 });
  const hour = H + M > 0 ? `T${two(H)}:${two(M)}` : '';
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}${hour}`;
}

function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined) return '';
  const { t, v, f, z } = cell;
  if (v === undefined || v === null || t === 'z')
    return f === undefined ? '' : FORMULA_WITHOUT_VALUE;
  if (t === 'b') return v === true ? 'oui' : 'non';
  if (t === 'e') return cell.w ?? '#ERR!';
  if (t === 'n' && typeof z === 'string' && SSF.is_date(z)) return dateText(Number(v), date1904);
  return String(v);
}

function openSheet(bytes: Uint8Array): { sheet: DenseWorkSheet; book: WorkBook } {
  const { SheetNames } = read(bytes, { type: 'array', bookSheets: true });
  for (const index of SheetNames.keys().take(MOST_SHEETS)) {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      sheetStubs: true,
      sheets: index,
      sheetRows: SHEET_LIMITS.rows + ROWS_ABOVE,
    });
    const sheet = book.Sheets[SheetNames[index] ?? ''] as DenseWorkSheet | undefined;
    const isHidden = book.Workbook?.Sheets?.[index]?.Hidden;
    if (sheet?.['!ref'] !== undefined && !isHidden) return { sheet, book };
  }
  throw new SheetError('empty');
}

function* rowsOf(bytes: Uint8Array): Generator<SheetRow> {
  const { sheet, book } = openSheet(bytes);
  const [merged] = sheet['!merges'] ?? [];
  if (merged !== undefined) throw new SheetError('merged-cells', utils.encode_range(merged));
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows = sheet['!data'] ?? [];
  for (const [index, row] of rows.entries()) {
    const cells = Array.from(row ?? [], (cell) => textOf(cell, date1904));
    const tidy = tidyRow({ number: index + 1, cells });
    if (tidy.cells.length > 0) yield tidy;
    delete rows[index];
  }
}

/** A piece each time one is asked for: whoever reads slowly has no other piece waiting in its memory. */
function* pieces(bytes: Uint8Array): Generator<XlsxMessage, XlsxMessage> {
  try {
    let rows: SheetRow[] = [];
    for (const row of rowsOf(bytes)) {
      rows.push(row);
      if (rows.length < ROWS_A_MESSAGE) continue;
      yield { kind: 'rows', rows };
      rows = [];
    }
    yield { kind: 'rows', rows };
    return { kind: 'end' };
  } catch (error) {
    const known = error instanceof SheetError ? error : new SheetError('damaged');
    return { kind: 'fault', fault: known.fault, place: known.place };
  }
}

parentPort?.once('message', (bytes: Uint8Array) => {
  const read = pieces(bytes);
  const say = () => parentPort?.postMessage(read.next().value);
  parentPort?.on('message', say);
  say();
});
