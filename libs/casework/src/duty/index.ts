export { addAbsence, listAbsences, removeAbsence } from './absences.ts';
export * from './duty.ts';
export * from './escalation.ts';
export * from './firm-hours.ts';
export * from './office-hours.ts';
export * from './read-duty.ts';
