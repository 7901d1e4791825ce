import { defineJob } from '../job.ts';

/** Finds the dossiers with alerts that have fallen due and adds one `route-alerts` each. */
export const sweepAlerts = defineJob<Record<never, string>>()({
  name: 'sweep-alerts',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
