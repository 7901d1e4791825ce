import { csvRows } from './csv-reading.ts';
import { SheetError } from './sheet-error.ts';
import { SHEET_LIMITS, tidyRow, type SheetFormat, type SheetRow } from './sheet.ts';
import { xlsxRows } from './xlsx-reading.ts';

/**
 * The rows of a sheet that hold something, header first, one after the other. Formulas are never computed: what the file
 * says they gave is read. Throws SheetError, also after rows have been given.
 *
 * @param memoryMb  what reading a workbook may hold; left out: enough for fifty thousand rows of thirty columns
 */
export async function* readSheet(
  bytes: Uint8Array,
  format: SheetFormat,
  memoryMb?: number,
): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const row of format === 'csv' ? csvRows(bytes) : xlsxRows(bytes, memoryMb)) {
    const tidy = tidyRow(row);
    if (tidy.cells.length === 0) continue;
    count += 1;
    if (count > SHEET_LIMITS.rows + 1) throw new SheetError('too-many-rows', String(row.number));
    yield tidy;
  }
  if (count === 0) throw new SheetError('empty');
}
