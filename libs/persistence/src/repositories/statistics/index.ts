export * from './fact-list.repository.ts';
export * from './facts.ts';
export * from './statistics.repository.ts';
