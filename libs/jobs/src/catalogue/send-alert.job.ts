import { defineJob } from '../job.ts';

/** Sends one alert to everyone it is for, or cancels it if its deadline no longer calls for it. */
export const sendAlert = defineJob<{ firmId: string; alertId: string }>()({
  name: 'send-alert',
  queue: 'notices',
  attempts: 1,
  id: ({ alertId }) => alertId,
});
