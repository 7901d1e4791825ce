import { defineJob } from '../job.ts';

/** Makes an archive of a firm, tells its owners, deletes it in time. The row remembers failures. */
export const lookAfterExport = defineJob<{ firmId: string; exportId: string }>()({
  name: 'look-after-export',
  queue: 'casework',
  attempts: 1,
  id: ({ exportId }) => exportId,
});
