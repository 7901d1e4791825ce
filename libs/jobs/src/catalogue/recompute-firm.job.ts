import { defineJob } from '../job.ts';

/** Every active dossier of a firm is to be computed again, after a change of law or calendar. */
export const recomputeFirm = defineJob<{ firmId: string }>()({
  name: 'recompute-firm',
  queue: 'casework',
  attempts: 3,
  id: ({ firmId }) => firmId,
});
