import { defineJob } from '../job.ts';

/** The nightly roll-forward of one firm: every active dossier is computed again under the law in force. */
export const rollFirm = defineJob<{ firmId: string }>()({
  name: 'roll-firm',
  queue: 'casework',
  attempts: 3,
  id: ({ firmId }) => firmId,
});
