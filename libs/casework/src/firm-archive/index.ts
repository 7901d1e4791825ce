export {
  listExports,
  openExport,
  readExport,
  requestExport,
  type ExportFile,
} from './firm-exports.ts';
export { importFirm } from './import-firm.ts';
export { lookAfterExport } from './make-export.ts';
export { SEALED } from './sealed-columns.ts';
export { EXCLUDED, EXPORTED } from './tables.ts';
export { archiveEntries } from './write-archive.ts';
