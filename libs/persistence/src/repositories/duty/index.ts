export * from './absences.repository.ts';
export type * from './duty-records.ts';
export { hoursOfFirm } from './firm-hours.repository.ts';
