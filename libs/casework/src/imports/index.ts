export {
  checkImport,
  discardImport,
  mapImport,
  reverseImport,
  runImport,
} from './change-import.ts';
export { importModel, refusedRows, type ImportFile } from './import-files.ts';
export { listImports, readImport, readImportRows } from './read-imports.ts';
export { receiveImport } from './receive-import.ts';
export { workOnImports } from './work-imports.ts';
