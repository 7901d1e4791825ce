export * from './document-content.repository.ts';
export * from './document-text.repository.ts';
export type * from './document-records.ts';
export * from './document-words.repository.ts';
export * from './document.repository.ts';
