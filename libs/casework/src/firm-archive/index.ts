export { checkArchive } from './check-archive.ts';
export { importFirm, type ImportServices } from './import-firm.ts';
export type { Manifest } from './manifest.ts';
export { SEALED } from './sealed-columns.ts';
export { EXCLUDED, EXPORTED } from './tables.ts';
export { archiveEntries } from './write-archive.ts';
