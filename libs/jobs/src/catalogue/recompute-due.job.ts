import { defineJob } from '../job.ts';

/** Computes the deadlines of every dossier of a firm in which a day has changed something. */
export const recomputeDue = defineJob<{ firmId: string }>()({
  name: 'recompute-due',
  queue: 'casework',
  attempts: 1,
  id: ({ firmId }) => firmId,
});
