export { readSheet } from './read-sheet.ts';
export { SheetError, type SheetFault } from './sheet-error.ts';
export * from './sheet.ts';
export { csvBytes, withoutFormula, xlsxBytes } from './write-sheet.ts';
