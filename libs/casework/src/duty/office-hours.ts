import type { FirmHours } from './firm-hours.ts';

/** From nine to six, Monday to Friday, in mainland France: a firm that has decided nothing. */
export const OFFICE_HOURS: FirmHours = {
  timeZone: 'Europe/Paris',
  territory: 'metropole',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  closures: [],
};
