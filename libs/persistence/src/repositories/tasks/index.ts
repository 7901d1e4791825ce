export * from './closing.repository.ts';
export * from './task-list.repository.ts';
export type * from './task-records.ts';
export * from './task-template.repository.ts';
export * from './task.repository.ts';
export * from './workload.repository.ts';
