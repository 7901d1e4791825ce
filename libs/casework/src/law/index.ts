export * from './calculator.ts';
export { findCompetentAuthorities } from './competence.ts';
export * from './preview.ts';
export * from './read-engine.ts';
export * from './registries.ts';
export { ruleBook } from './rule-book.ts';
