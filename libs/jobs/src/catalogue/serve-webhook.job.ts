import { defineJob } from '../job.ts';

/** Tells one endpoint of a firm what has changed, and makes the calls that are due. */
export const serveWebhook = defineJob<{ firmId: string; endpointId: string }>()({
  name: 'serve-webhook',
  queue: 'integrations',
  attempts: 1,
  id: ({ endpointId }) => endpointId,
});
