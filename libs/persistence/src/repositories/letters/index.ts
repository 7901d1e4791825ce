export * from './letter-facts.repository.ts';
export * from './letter-template.repository.ts';
export * from './letter.repository.ts';
