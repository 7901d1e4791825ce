export * from './client-eligibility.repository.ts';
export * from './client-records.reads.ts';
export * from './opportunity-list.repository.ts';
export * from './opportunity.repository.ts';
