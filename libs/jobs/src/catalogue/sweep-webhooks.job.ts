import { defineJob } from '../job.ts';

/** Finds the endpoints with changes to tell and adds one `serve-webhook` each. */
export const sweepWebhooks = defineJob<Record<never, string>>()({
  name: 'sweep-webhooks',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
