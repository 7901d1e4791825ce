import { defineJob } from '../job.ts';

/** Evaluates what those clients of a firm may ask for, and keeps the firm's opportunities. */
export const evaluateClients = defineJob<{ firmId: string }>()({
  name: 'evaluate-clients',
  queue: 'casework',
  attempts: 1,
  id: ({ firmId }) => firmId,
});
