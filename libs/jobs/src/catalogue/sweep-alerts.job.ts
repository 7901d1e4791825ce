import { defineJob } from '../job.ts';

/** Finds the alerts that have fallen due and adds one `send-alert` each. */
export const sweepAlerts = defineJob<Record<never, string>>()({
  name: 'sweep-alerts',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
