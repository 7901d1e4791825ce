export * from './assignments.repository.ts';
export * from './decisions.repository.ts';
export type { OutlineRow } from './outline.ts';
