export * from './assignments.repository.ts';
export type { OutlineRow } from './outline.ts';
