export { readSheet } from './read-sheet.ts';
export { SheetError, type SheetFault } from './sheet-error.ts';
export * from './sheet.ts';
export { csvPieces, workbookStream, type Cell, type CsvDialect } from './stream-sheet.ts';
export { csvBytes, withoutFormula, xlsxBytes } from './write-sheet.ts';
