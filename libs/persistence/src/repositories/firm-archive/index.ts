export * from './archived-documents.ts';
export * from './firm-exports.repository.ts';
export * from './firm-tables.ts';
export * from './read-rows.ts';
export * from './rebuild-words.ts';
export * from './write-rows.ts';
