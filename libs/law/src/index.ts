export * from './case-event.ts';
export * from './sources/source.ts';
export * from './text.ts';
export { CODES, type CodeName } from './sources/codes.ts';
export { DECISIONS, type Decision } from './sources/decisions.ts';
export type { Version } from './sources/version.ts';
