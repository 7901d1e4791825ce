export * from './absences.repository.ts';
export type * from './duty-records.ts';
export * from './firm-hours.repository.ts';
