export type * from './import-records.ts';
export * from './import.repository.ts';
export * from './import-rows.repository.ts';
export * from './imported-persons.repository.ts';
export * from './imported-dossiers.repository.ts';
