import { defineJob } from '../job.ts';

/** Computes the deadlines of one dossier again. */
export const recomputeDossier = defineJob<{ firmId: string; dossierId: string }>()({
  name: 'recompute-dossier',
  queue: 'casework',
  attempts: 1,
  id: ({ dossierId }) => dossierId,
});
